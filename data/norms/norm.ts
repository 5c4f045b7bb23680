/** The number of a norm as commonly counted, 1 to 11. */
export type NormNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** The letter of a norm's subparagraph in A/70/174, paragraph 13. */
export type NormLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k';

/** An editorial note on a slip in the source. */
export interface Correction {
  /** The words as the source prints them. */
  quote: string;
  /** The words that were meant. */
  meant: string;
  /** How we know. */
  note: string;
}

/** One of the 11 norms of A/70/174, paragraph 13 (a)-(k). */
export interface Norm {
  number: NormNumber;
  letter: NormLetter;
  /** The short title in common use; not part of the UN text. */
  title: string;
  /** The text of the norm, word for word as in the paper that the dataset was made from. */
  text: string;
  /** Where that paper differs from A/70/174: `quote` is part of `text`, `meant` is the wording of the UN. */
  corrections: readonly Correction[];
}
