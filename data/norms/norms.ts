import type { Norm, NormLetter, NormNumber } from './norm.ts';
import records from './norms.json' with { type: 'json' };

const letters: readonly NormLetter[] = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'];

/** The UN document that states the norms, in paragraph 13, as its subparagraphs (a) to (k). */
export const normsDocument = {
  symbol: 'A/70/174',
  paragraph: 13,
  title:
    'Report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security',
  date: '2015-07-22',
  endorsedBy: 'General Assembly resolution 70/237',
  address: 'https://docs.un.org/en/A/70/174',
} as const;

/** The 11 norms in order. */
export const norms: readonly Norm[] = records.map(checked);

/** The norm of a number. */
export function normByNumber(number: NormNumber): Norm {
  const norm = norms[number - 1];
  if (norm === undefined) throw new RangeError(`There is no norm ${number}.`);
  return norm;
}

/** The text of a norm as A/70/174 prints it: the paper's copy with its slips corrected. */
export function officialText({ text, corrections }: Pick<Norm, 'text' | 'corrections'>): string {
  return corrections.reduce((corrected, { quote, meant }) => corrected.replace(quote, meant), text);
}

/** Whether a number is the number of a norm: a whole number, 1 to 11. */
export function isNormNumber(number: number): number is NormNumber {
  return Number.isInteger(number) && number >= 1 && number <= letters.length;
}

/** The number of a norm's letter, in either case; undefined for anything but a single letter a to k. */
export function numberOfLetter(letter: string): NormNumber | undefined {
  return norms.find((norm) => norm.letter === letter.toLowerCase())?.number;
}

/** Where a norm stands in A/70/174, as the UN writes it: `13 (c)`. */
export function paragraphOf(number: NormNumber): string {
  return `${normsDocument.paragraph} (${normByNumber(number).letter})`;
}

// JSON has no literal types, so number and letter are checked rather than asserted; eleven records cost nothing.
function checked({ number, letter, corrections = [], ...texts }: (typeof records)[number], i: number): Norm {
  const known = letters[i];
  if (number !== i + 1 || !isNormNumber(number) || letter !== known)
    throw new RangeError(`Norm ${number} is misplaced.`);
  return { number, letter: known, corrections, ...texts };
}
