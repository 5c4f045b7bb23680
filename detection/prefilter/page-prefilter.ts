import {
  HINT_KOREAN,
  HINT_SYMBOLS,
  HINT_WORDS,
  NAME,
  NUMBERED,
  SUBJECTS,
  SUFFICIENT_KOREAN,
  SUFFICIENT_SYMBOLS,
  SUFFICIENT_WORDS,
} from './page-hints.ts';

/** An expression as `hints.ts` writes them. */
function expressionOf(source: string): RegExp {
  return new RegExp(source.replaceAll(' ', '\\W{0,80}'), 'i');
}

const WORDS = expressionOf(`${SUFFICIENT_WORDS}|${HINT_WORDS}`);
const SIGNS = expressionOf(`${NAME}|${SUFFICIENT_SYMBOLS}|${HINT_SYMBOLS}`);
const KOREAN = expressionOf(`${SUFFICIENT_KOREAN}|${HINT_KOREAN}`);

/** What has no width stands inside words; ligatures and full-width letters stand for others. */
const WITHOUT_WIDTH = /[\xAD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const FORMS = /[\uFB00-\uFF5A]/g;
/** All these, and Hangul: most pages have none of it, and need no more than this one look for it. */
const UNUSUAL = /[\xAD\u200B-\u200F\u2060-\u2064\uAC00-\uFF5A]/;

function plainly(text: string): string {
  // Not all of it: the figure of a footnote would join the number before it.
  return text.replace(WITHOUT_WIDTH, '').replace(FORMS, (form) => form.normalize('NFKC'));
}

/** Whether a text says anything that the lookout would heed beside subjects. Most pages do not, and cost this alone. */
export function hasAnyHint(text: string): boolean {
  const isUnusual = UNUSUAL.test(text);
  const plain = isUnusual ? plainly(text) : text;
  return WORDS.test(plain) || SIGNS.test(plain) || (isUnusual && KOREAN.test(plain));
}

/**
 * Decides from a page's bare text whether reading it can show anything: without blocks, and without most of what detection
 * knows, so that it can run on every page. It calls for reading too often rather than too seldom.
 *
 * @returns takes a further text of the page, in any order, and is true once the page is worth reading
 */
export function createPagePrefilter(): (text: string) => boolean {
  // Made only here, for few pages need them.
  const alone = expressionOf(`${NUMBERED}|${SUFFICIENT_WORDS}|${SUFFICIENT_SYMBOLS}|${SUFFICIENT_KOREAN}`);
  const hint = expressionOf(`${HINT_WORDS}|${HINT_SYMBOLS}|${HINT_KOREAN}`);
  const subject = expressionOf(SUBJECTS);
  let isHinted = false;
  let isOnSubject = false;
  return (text) => {
    const plain = plainly(text);
    isHinted ||= hint.test(plain);
    isOnSubject ||= subject.test(plain);
    return (isHinted && isOnSubject) || alone.test(plain);
  };
}
