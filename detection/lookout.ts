import { ENOUGH, HINTS, SUBJECTS } from './lexicon/hints.ts';

/** Any of the expressions, as `hints.ts` writes them. */
function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|').replaceAll(' ', '\\W{0,80}'), 'i');
}

const ALONE = anyOf(ENOUGH);
const HINT = anyOf(HINTS);
const SUBJECT = anyOf(SUBJECTS);

/** What has no width stands inside words; ligatures and full-width forms stand for other letters. */
const WITHOUT_WIDTH = /[\xAD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const FORMS = /[\uFB00-\uFF5E]/;

/**
 * Decides from a page's bare text whether reading it can show anything: without blocks, and without most of what detection
 * knows, so that it can run on every page. It calls for reading too often rather than too seldom.
 */
export class Lookout {
  #isHinted = false;
  #isOnSubject = false;

  /** Looks at a further text of the page, in any order; true once the page is worth reading. */
  sees(text: string): boolean {
    const bare = text.replace(WITHOUT_WIDTH, '');
    const plain = FORMS.test(bare) ? bare.normalize('NFKC') : bare;
    this.#isHinted ||= HINT.test(plain);
    this.#isOnSubject ||= SUBJECT.test(plain);
    return (this.#isHinted && this.#isOnSubject) || ALONE.test(plain);
  }
}
