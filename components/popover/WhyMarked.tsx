import { groupSignals } from '../../reference/explain-signals.ts';
import type { Mention } from '../../reference/mention.ts';
import { useTranslate } from '../translate.ts';

/** Maximum number of words quoted as examples; more would tell the reader nothing new. */
const MAX_EXAMPLES = 4;
/** Maximum length of an example in characters, because a quoted norm would fill the popover. */
const MAX_EXAMPLE_LENGTH = 60;

/** Explains in plain words which signals made this a reference. */
export function WhyMarked({ mention }: { mention: Pick<Mention, 'because' | 'confidence'> }) {
  const t = useTranslate();
  const { forms, onPage, nearBy, isAlone } = groupSignals(mention);

  return (
    <details class="why">
      <summary>{t('popover.why')}</summary>
      <p>
        {forms.map((form) => `${t(`why.${form}`)} `)}
        {onPage.length > 0 && `${t('why.page', [quoted(onPage)])} `}
        {nearBy.length > 0 && `${t('why.nearby', [quoted(nearBy)])} `}
        {isAlone && t('why.noContext')}
      </p>
    </details>
  );
}

function quoted(examples: readonly string[]): string {
  return examples
    .slice(0, MAX_EXAMPLES)
    .map((text) => `“${text.length > MAX_EXAMPLE_LENGTH ? `${text.slice(0, MAX_EXAMPLE_LENGTH).trimEnd()}…` : text}”`)
    .join(', ');
}
