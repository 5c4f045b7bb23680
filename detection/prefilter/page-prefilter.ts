import { literalSource } from './literal-source.ts';
import { ATTACHED_WORDS, ATTACHING_LETTERS, CUES, SYMBOLS, WORDS } from './page-literals.data.ts';

/** Characters without width, which may be inside words; ligatures and full-width letters, which stand for others. */
const WITHOUT_WIDTH = /[\xAD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const OTHER_FORMS = /[\uFB00-\uFF5A]/g;
/** All of these, and letters of scripts that attach words. Most pages have none, so this is all they are tested for. */
const UNUSUAL = new RegExp(`[\xAD\u200B-\u200F\u2060-\u2064\uFB00-\uFF5A${ATTACHING_LETTERS}]`);

const expressionOf = (literals: string) => new RegExp(literalSource(literals), 'gi');

/**
 * Decides from the text of a page whether the annotator can show anything on it. It is true too often rather than too
 * seldom: once a text contains what is sufficient, or the page a hint and a cue (`page-literals.data.ts`). Cues are searched
 * for only after the first hint, since most pages have none.
 *
 * @param onHint called at the first hint; texts that were searched before have to be searched again, for cues
 * @returns whether the page is worth reading, by a further text of it; call it until it is
 */
export function createPagePrefilter(onHint: () => void): (text: string) => boolean {
  const usual = [WORDS, SYMBOLS].map(expressionOf);
  let attached: RegExp | undefined;
  let cues: RegExp | undefined;
  let hasCue = false;
  return (text) => {
    const isUnusual = UNUSUAL.test(text);
    const searched = isUnusual
      ? // Not NFKC for all of it: the figure of a footnote would join the number before it.
        text.replace(WITHOUT_WIDTH, '').replace(OTHER_FORMS, (form) => form.normalize('NFKC'))
      : text;
    const expressions = [...usual];
    if (isUnusual) {
      attached ??= expressionOf(ATTACHED_WORDS);
      expressions.push(attached);
    }
    for (const expression of expressions)
      for (let match = expression.exec(searched); match; match = expression.exec(searched)) {
        if (match[1]) return true;
        if (!cues) onHint();
        cues ??= expressionOf(CUES);
      }
    hasCue ||= cues !== undefined && searched.search(cues) >= 0;
    return hasCue;
  };
}
