import { Fragment } from 'preact';
import { type PhraseMatch, phraseMatchesIn } from '../../search/words/phrase-matches.ts';

interface HighlightedProps {
  text: string;
  /** The words and phrases to highlight wherever they occur in the text. */
  terms: readonly string[];
}

/** A text with the words highlighted that matched a search. */
export function Highlighted({ text, terms }: HighlightedProps) {
  return <HighlightedRanges text={text} ranges={terms.length > 0 ? phraseMatchesIn(text, terms) : []} />;
}

interface HighlightedRangesProps {
  text: string;
  /** The ranges to highlight, ascending and without overlap. */
  ranges: readonly PhraseMatch[];
}

/** A text with some ranges of it highlighted. */
export function HighlightedRanges({ text, ranges }: HighlightedRangesProps) {
  let textEnd = 0;
  return (
    <>
      {ranges.map(({ start, end }) => {
        const textBefore = text.slice(textEnd, start);
        textEnd = end;
        return (
          <Fragment key={start}>
            {textBefore}
            <mark>{text.slice(start, end)}</mark>
          </Fragment>
        );
      })}
      {text.slice(textEnd)}
    </>
  );
}
