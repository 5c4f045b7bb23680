/** The number of a norm as the field counts them, 1 to 11. */
export type NormNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

/** The letter of a norm's subparagraph in A/70/174, paragraph 13. */
export type NormLetter = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k';

/** One of the 11 norms of A/70/174, paragraph 13 (a)-(k). */
export interface Norm {
  number: NormNumber;
  letter: NormLetter;
  /** The short title in common use; not part of the UN text. */
  title: string;
  /** The text of the norm, word for word as in the paper the dataset comes from. */
  text: string;
  /** The text as A/70/174 prints it; only where the paper's copy differs (norms 5 and 7). */
  unText?: string;
}
