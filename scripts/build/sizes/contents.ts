/** What a part of a file is: a package, a room, or a kind of text, and its weight in bytes. */
export interface Content {
  label: string;
  bytes: number;
}

/** A module as the bundler names it, by what a reader of the table knows it as: the package, else the room, else what it holds. */
export function labelOf(id: string, root: string): string {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '');
  const inside = path.split('node_modules/').at(-1) ?? '';
  if (inside !== path) return packageOf(inside);
  if (!path.startsWith(`${root}/`)) return path.includes('wxt') ? 'wxt' : 'bundler';
  const own = path.slice(root.length + 1);
  if (/\.css(\?|$)/.test(own)) return 'styles';
  if (own.startsWith('data/practice/')) return 'practice';
  if (own.startsWith('data/norms/')) return 'norms';
  if (own.startsWith('detection/lexicon/')) return 'lexicon';
  return own.startsWith('.wxt/') ? 'wxt' : (own.split('/')[0] ?? own);
}

function packageOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  // Parts of one work that are published side by side.
  if (first === '@citation-js') return 'citation-js';
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/**
 * How a file's bytes fall to its contents, the heaviest first. What its parts weigh each for itself is more or less than
 * what they weigh together, so each gets its share of what the file weighs.
 */
export function sharesOf(contents: readonly Content[], bytes: number): Content[] {
  const sum = contents.reduce((total, content) => total + content.bytes, 0);
  return heaviestFirst(contents.map(({ label, bytes: own }) => ({ label, bytes: (own / sum) * bytes })));
}

/** The contents of several files together, the heaviest first. */
export function together(contents: readonly Content[]): Content[] {
  const sums = new Map<string, number>();
  for (const { label, bytes } of contents) sums.set(label, (sums.get(label) ?? 0) + bytes);
  return heaviestFirst([...sums].map(([label, bytes]) => ({ label, bytes })));
}

function heaviestFirst(contents: readonly Content[]): Content[] {
  return contents.toSorted((one, other) => other.bytes - one.bytes);
}

/** The contents in words, in kilobytes: `lexicon 12.3, preact 5.2, other 0.4`. What is below half a kilobyte is other. */
export function contentsInWords(contents: readonly Content[]): string {
  const isMuch = ({ bytes }: Content) => bytes >= 500;
  const rest = contents.filter((content) => !isMuch(content)).reduce((total, { bytes }) => total + bytes, 0);
  return [...contents.filter(isMuch), ...(rest >= 50 ? [{ label: 'other', bytes: rest }] : [])]
    .map(({ label, bytes }) => `${label} ${kilobytes(bytes)}`)
    .join(', ');
}

/** Bytes in kilobytes of 1000, with one decimal. */
export function kilobytes(bytes: number): string {
  return (Math.round(bytes / 100) / 10).toFixed(1);
}
