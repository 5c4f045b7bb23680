import { ENOUGH, HINTS, SUBJECTS } from './lexicon/hints.ts';

/** Where a word begins, also where blocks are glued together without white space between them: `OverviewNorm 3`. */
const BEGINNING = '(?:(?<![A-Za-z])|(?-i:(?<=[a-z])(?=[A-Z])))';

/**
 * Any of the expressions in a text that is glued together from blocks: what must not follow is a small letter only, and only
 * acronyms, which are syllables of other words, must stand where a word begins.
 */
function loosely(sources: readonly string[]): RegExp {
  const loose = sources.map((source) =>
    source
      .replaceAll(' ', '\\W{1,80}')
      .replace('(?![a-z])', '(?-i:(?![a-z]))')
      .replace(/^(?=[A-Z]{3})/, BEGINNING),
  );
  return new RegExp(loose.join('|'), 'i');
}

const ALONE = loosely(ENOUGH);
const HINT = loosely(HINTS);
const SUBJECT = loosely(SUBJECTS);

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
