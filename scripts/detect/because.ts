import type { Reference } from '../../data/reference.ts';
import locale from '../../locales/en.json' with { type: 'json' };

const { why } = locale;

/** Says in words on what a reference was decided, with the words of the popover's "Why marked?". */
export function whyFound({ because, confidence }: Pick<Reference, 'because' | 'confidence'>): string {
  const forms = because.flatMap((signal) => (signal.source === 'form' ? [why[signal.form]] : []));
  const onPage = because.flatMap((signal) => (signal.source === 'page' ? [signal.text] : []));
  const nearBy = because.flatMap((signal) => (signal.source === 'cue' ? [signal.text] : []));
  const sentences = [...forms];
  if (onPage.length > 0) sentences.push(why.page.replace('$1', () => listed(onPage)));
  if (nearBy.length > 0) sentences.push(why.cue.replace('$1', () => listed(nearBy)));
  // What is certain by itself needs nothing else on the page.
  if (onPage.length + nearBy.length === 0 && confidence === 'tentative') sentences.push(why.alone);
  return sentences.join(' ');
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word.replace(/\s+/g, ' ')}”`).join(', ');
}
