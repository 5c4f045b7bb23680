import type { Confidence, Signal } from '../../data/reference.ts';
import { useTranslate } from '../translate.ts';

/** More examples than this tell the reader nothing new. */
const examples = 4;
/** So much of an example is shown, in characters; a quotation of a norm would fill the popover. */
const longest = 60;

/** Says in plain words on what a reference was decided. */
export function WhyMarked({ because, confidence }: { because: readonly Signal[]; confidence: Confidence }) {
  const t = useTranslate();
  const onPage = because.flatMap((signal) => (signal.source === 'page' ? [signal.text] : []));
  const nearBy = because.flatMap((signal) => (signal.source === 'cue' ? [signal.text] : []));
  // What is certain by itself needs nothing else on the page.
  const alone = confidence === 'tentative' && onPage.length + nearBy.length === 0;

  return (
    <details class="why">
      <summary>{t('popover.why')}</summary>
      <p>
        {because.map((signal) => signal.source === 'form' && `${t(`why.${signal.form}`)} `)}
        {onPage.length > 0 && `${t('why.page', [quoted(onPage)])} `}
        {nearBy.length > 0 && `${t('why.cue', [quoted(nearBy)])} `}
        {alone && t('why.alone')}
      </p>
    </details>
  );
}

function quoted(words: readonly string[]): string {
  return words
    .slice(0, examples)
    .map((word) => `“${word.length > longest ? `${word.slice(0, longest).trimEnd()}…` : word}”`)
    .join(', ');
}
