import { Fragment } from 'preact';
import { type PhraseMatch, phraseMatchesIn } from '../../search/words/phrase-matches.ts';

interface HighlightedProps {
  text: string;
  /** Words to bring out, as they stand in the text. */
  terms: readonly string[];
}

/** A text with the words brought out that a search found. */
export function Highlighted({ text, terms }: HighlightedProps) {
  return <Marked text={text} at={terms.length > 0 ? phraseMatchesIn(text, terms) : []} />;
}

interface MarkedProps {
  text: string;
  /** What is brought out, ascending and without overlap. */
  at: readonly PhraseMatch[];
}

/** A text with some stretches of it brought out. */
export function Marked({ text, at }: MarkedProps) {
  let end = 0;
  return (
    <>
      {at.map((stretch) => {
        const before = text.slice(end, stretch.start);
        end = stretch.end;
        return (
          <Fragment key={stretch.start}>
            {before}
            <mark>{text.slice(stretch.start, stretch.end)}</mark>
          </Fragment>
        );
      })}
      {text.slice(end)}
    </>
  );
}
