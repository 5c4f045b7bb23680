/** A part of a file: a package, a folder of the project, or a kind of content, and its size in bytes. */
export interface Content {
  label: string;
  bytes: number;
}

/** The label of a module, given its id in the bundler: its package, its folder, or the kind of its content. */
export function labelOf(id: string, root: string): string {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '');
  const packagePath = path.split('node_modules/').at(-1) ?? '';
  if (packagePath !== path) return packageOf(packagePath);
  if (!path.startsWith(`${root}/`)) return path.includes('wxt') ? 'wxt' : 'bundler';
  const projectPath = path.slice(root.length + 1);
  if (/\.css(\?|$)/.test(projectPath)) return 'styles';
  if (projectPath.startsWith('data/practice/')) return 'practice';
  if (projectPath.startsWith('data/norms/')) return 'norms';
  if (projectPath.startsWith('detection/lexicon/')) return 'lexicon';
  return projectPath.startsWith('.wxt/') ? 'wxt' : (projectPath.split('/')[0] ?? projectPath);
}

function packageOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/**
 * Divides the compressed size of a file among its contents, largest first. The sizes of the contents, each compressed by itself, do
 * not add up to that of the file, so each content gets its proportional share.
 */
export function sharesOf(contents: readonly Content[], bytes: number): Content[] {
  const sum = contents.reduce((total, content) => total + content.bytes, 0);
  return largestFirst(contents.map(({ label, bytes: own }) => ({ label, bytes: (own / sum) * bytes })));
}

/** Adds up the contents of several files by label, largest first. */
export function mergeContents(contents: readonly Content[]): Content[] {
  const sums = new Map<string, number>();
  for (const { label, bytes } of contents) sums.set(label, (sums.get(label) ?? 0) + bytes);
  return largestFirst([...sums].map(([label, bytes]) => ({ label, bytes })));
}

function largestFirst(contents: readonly Content[]): Content[] {
  return contents.toSorted((one, other) => other.bytes - one.bytes);
}

/** The contents as text, in kilobytes: `lexicon 12.3, preact 5.2, other 0.4`. Those below half a kilobyte are added up as other. */
export function formatContents(contents: readonly Content[]): string {
  const isLarge = ({ bytes }: Content) => bytes >= 500;
  const rest = contents.filter((content) => !isLarge(content)).reduce((total, { bytes }) => total + bytes, 0);
  return [...contents.filter(isLarge), ...(rest >= 50 ? [{ label: 'other', bytes: rest }] : [])]
    .map(({ label, bytes }) => `${label} ${formatKilobytes(bytes)}`)
    .join(', ');
}

/** Bytes in kilobytes of 1000, with one decimal. */
export function formatKilobytes(bytes: number): string {
  return (Math.round(bytes / 100) / 10).toFixed(1);
}
