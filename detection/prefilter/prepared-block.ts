import { type NormalizedText, normalizeText } from '../normalize/normalize-text.ts';
import { containsRequiredPattern } from './block-prefilter.ts';

/**
 * One block of text (a paragraph, heading, cell or `<pre>`), with two results that several stages need. Each is computed
 * once, when it is first read.
 */
export class PreparedBlock {
  /** The text as given. */
  readonly text: string;
  #normalized: NormalizedText | undefined;
  #mayContainReference: boolean | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The block itself where it is prepared already. */
  static from(block: string | PreparedBlock): PreparedBlock {
    return typeof block === 'string' ? new PreparedBlock(block) : block;
  }

  get normalized(): NormalizedText {
    this.#normalized ??= normalizeText(this.text);
    return this.#normalized;
  }

  /** False means that `detect` finds nothing in the block, whatever the page is about. */
  get mayContainReference(): boolean {
    this.#mayContainReference ??= containsRequiredPattern(this.text, () => this.normalized);
    return this.#mayContainReference;
  }
}
