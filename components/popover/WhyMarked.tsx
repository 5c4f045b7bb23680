import { groupSignals } from '../../reference/explain-signals.ts';
import type { Mention } from '../../reference/mention.ts';
import { useTranslate } from '../translate.ts';

/** More examples than this tell the reader nothing new. */
const examples = 4;
/** So much of an example is shown, in characters; a quotation of a norm would fill the popover. */
const longest = 60;

/** Says in plain words on what a reference was decided. */
export function WhyMarked({ mention }: { mention: Pick<Mention, 'because' | 'confidence'> }) {
  const t = useTranslate();
  const { forms, onPage, nearBy, isAlone } = groupSignals(mention);

  return (
    <details class="why">
      <summary>{t('popover.why')}</summary>
      <p>
        {forms.map((form) => `${t(`why.${form}`)} `)}
        {onPage.length > 0 && `${t('why.page', [quoted(onPage)])} `}
        {nearBy.length > 0 && `${t('why.cue', [quoted(nearBy)])} `}
        {isAlone && t('why.alone')}
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
