import { Fragment } from 'preact';
import { acronymsIn, glossaryEntryOf } from '../../data/practice/glossary.ts';
import { Acronym } from './Acronym.tsx';

interface PaperTextProps {
  text: string;
  /** The practice pack whose glossary applies to the text. */
  packId: string;
}

/** A text of a paper, word for word, with a tooltip on each acronym. */
export function PaperText({ text, packId }: PaperTextProps) {
  let textEnd = 0;
  const seen = new Set<string>();
  return (
    <>
      {acronymsIn(text).map(({ start, end, acronym }) => {
        const entry = glossaryEntryOf(acronym, packId);
        if (!entry) return null;
        const textBefore = text.slice(textEnd, start);
        const isFirst = !seen.has(acronym);
        seen.add(acronym);
        textEnd = end;
        return (
          <Fragment key={start}>
            {textBefore}
            <Acronym text={text.slice(start, end)} entry={entry} isTabStop={isFirst} />
          </Fragment>
        );
      })}
      {text.slice(textEnd)}
    </>
  );
}
