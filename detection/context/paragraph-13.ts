const BEGINS_13 = /^\s{0,40}13\.?\s+\S/;
const HAS_LETTERS = /[:;]\s*\(a\)\s/;
const BEGINS_A = /^\s{0,40}\(?a\)\s/;
/** So many texts after its beginning a paragraph may get to its first letter. */
const WITHIN = 3;

/**
 * Listens for a paragraph 13 with letters in a document: position papers and resolutions number their paragraphs too. Give
 * it the texts of a page in reading order.
 */
export class Paragraph13Detector {
  /** Whether there was one. */
  found = false;
  #left = 0;

  push(text: string): void {
    if (BEGINS_13.test(text)) {
      this.#left = WITHIN;
      this.found ||= HAS_LETTERS.test(text.slice(0, 2000));
    } else if (this.#left > 0) {
      this.#left--;
      this.found ||= BEGINS_A.test(text);
    }
  }
}
