import { Fragment } from 'preact';
import { acronymsIn, glossaryEntryOf } from '../../data/practice/glossary.ts';
import { Acronym } from './Acronym.tsx';

interface PaperTextProps {
  text: string;
  /** The pack whose glossary holds for the text. */
  packId: string;
}

/** A text of a paper, word for word, whose acronyms say what they stand for. */
export function PaperText({ text, packId }: PaperTextProps) {
  let end = 0;
  const before = new Set<string>();
  return (
    <>
      {acronymsIn(text).map(({ start, end: after, acronym }) => {
        const entry = glossaryEntryOf(acronym, packId);
        if (!entry) return null;
        const between = text.slice(end, start);
        const isStop = !before.has(acronym);
        before.add(acronym);
        end = after;
        return (
          <Fragment key={start}>
            {between}
            <Acronym written={text.slice(start, after)} entry={entry} isStop={isStop} />
          </Fragment>
        );
      })}
      {text.slice(end)}
    </>
  );
}
