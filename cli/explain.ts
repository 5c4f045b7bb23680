import locale from '../locales/en.json' with { type: 'json' };
import { groupSignals } from '../reference/explain-signals.ts';
import type { Reference } from '../reference/reference.ts';

const { why } = locale;

/** Says in words on what a reference was decided, with the words of the popover's "Why marked?". */
export function explainReference(reference: Pick<Reference, 'because' | 'confidence'>): string {
  const { forms, onPage, nearBy, isAlone } = groupSignals(reference);
  const sentences = forms.map((form) => why[form]);
  if (onPage.length > 0) sentences.push(why.page.replace('$1', () => listed(onPage)));
  if (nearBy.length > 0) sentences.push(why.nearby.replace('$1', () => listed(nearBy)));
  if (isAlone) sentences.push(why.noContext);
  return sentences.join(' ');
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word.replace(/\s+/g, ' ')}”`).join(', ');
}
