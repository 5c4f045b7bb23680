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
  address: 'https://docs.un.org/en/A/70/174',
} as const;

/** The 11 norms in order. */
export const norms: readonly Norm[] = records.map(checked);

/** The norm with this number. */
export function normByNumber(number: NormNumber): Norm {
  const norm = norms[number - 1];
  if (norm === undefined) throw new RangeError(`There is no norm ${number}.`);
  return norm;
}

/** The text of a norm as A/70/174 prints it: the paper's copy with its slips corrected. */
export function officialText({ text, corrections }: Pick<Norm, 'text' | 'corrections'>): string {
  return corrections.reduce((corrected, { quote, meant }) => corrected.replace(quote, meant), text);
}

/** Whether a number is a norm number: a whole number from 1 to 11. */
export function isNormNumber(number: number): number is NormNumber {
  return Number.isInteger(number) && number >= 1 && number <= letters.length;
}

/** The number of the norm with this letter, in either case; undefined for anything but a single letter from a to k. */
export function numberOfLetter(letter: string): NormNumber | undefined {
  return norms.find((norm) => norm.letter === letter.toLowerCase())?.number;
}

/** The paragraph of a norm in A/70/174, as the UN writes it: `13 (c)`. */
export function paragraphOf(number: NormNumber): string {
  return `${normsDocument.paragraph} (${normByNumber(number).letter})`;
}

// TypeScript widens the literals of a JSON file, so number and letter are checked here instead of asserted.
function checked({ number, letter, corrections = [], ...texts }: (typeof records)[number], i: number): Norm {
  const expected = letters[i];
  if (expected === undefined || !isNormNumber(number) || number !== i + 1 || letter !== expected)
    throw new RangeError(`norms.json[${i}]: expected norm ${i + 1} (${expected}), got norm ${number} (${letter}).`);
  return { number, letter: expected, corrections, ...texts };
}
