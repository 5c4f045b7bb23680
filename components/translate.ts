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

/** The key of a message with a singular and a plural form. */
export type CountedMessageKey = Keys<true>;

/** Returns a message in the user's language, with `$1`, `$2`, … replaced by the substitutions, or `$1` by the count. */
export interface Translate {
  (key: MessageKey, substitutions?: string[]): string;
  (key: CountedMessageKey, count: number): string;
}

const TranslateContext = createContext<Translate>((key: string) => key);

/** Provides the translation of messages to the components inside it. */
export const TranslateProvider = TranslateContext.Provider;

/** The translation of messages, from the nearest `TranslateProvider`; without one, messages are their keys. */
export function useTranslate(): Translate {
  return useContext(TranslateContext);
}
