import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type en from '../locales/en.json';

type Sections = typeof en;
type Keys<Plural extends boolean> = {
  [Section in keyof Sections & string]: {
    [Key in keyof Sections[Section] & string]: Sections[Section][Key] extends string
      ? Plural extends true
        ? never
        : `${Section}.${Key}`
      : Plural extends true
        ? `${Section}.${Key}`
        : never;
  }[keyof Sections[Section] & string];
}[keyof Sections & string];

/** The key of a message in `locales/`. */
export type MessageKey = Keys<false>;

/** The key of a message that has a form for one and a form for many. */
export type CountedMessageKey = Keys<true>;

/** Gives a message in the reader's language; `$1`, `$2` … in it are replaced by the substitutions, or by the count. */
export interface Translate {
  (key: MessageKey, substitutions?: string[]): string;
  (key: CountedMessageKey, count: number): string;
}

const TranslateContext = createContext<Translate>((key: string) => key);

/** Puts the reader's language around a view. */
export const TranslateProvider = TranslateContext.Provider;

/** The reader's language, inside a view. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
