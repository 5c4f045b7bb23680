import type { Pattern } from '../lexicon/lexicon.ts';
import { ATTACHING_LETTER } from '../normalize/script.ts';
import { type PatternNode, parsePattern } from '../patterns/pattern-tree.ts';

/**
 * A part of the matches of a pattern: letters, digits and these marks.
 *
 * - ` `: white space, punctuation or nothing, between two words
 * - `…`: about ten words of the same sentence at most, or nothing
 * - `<` and `>`: the beginning and the end of a word, in scripts that put spaces between words
 *
 * A small letter stands for both cases, a capital letter only for itself.
 */
export type Literal = string;

/** If there would be more literals than this, they are cut, and each part is required. */
const MAX_ALTERNATIVES = 64;

/** What is known about the matches of a part of a pattern. */
interface Analysis {
  /** All literals that it can match; undefined if they are too many or unknown. */
  exact: readonly Literal[] | undefined;
  /** Lists of literals; every match contains a literal of each list. */
  required: readonly (readonly Literal[])[];
}

const UNKNOWN: Analysis = { exact: undefined, required: [] };

/**
 * Lists of literals such that every match of the pattern contains a literal of each list. The same analysis as RE2 and
 * Google Code Search use to filter documents (Russ Cox, "Regular Expression Matching with a Trigram Index", 2012).
 *
 * @throws SyntaxError for a pattern that is not in the syntax of the lexica, RangeError for one that requires nothing
 */
export function requiredLiterals(pattern: Pattern): Literal[][] {
  const alternatives = parsePattern(pattern);
  const lists = [true, false].flatMap((keepsOptional) => {
    const words = alternatives.map((nodes) => {
      return inSequence([exactly(['<']), ...nodes.map((node) => analysisOf(node, keepsOptional)), exactly(['>'])]);
    });
    return anyOf(words).required.map((literals) => [...new Set(literals.map(tidy))]);
  });
  const certain = lists.filter((literals) => literals.every((literal) => /[\p{L}\p{N}]/u.test(literal)));
  if (certain.length === 0) {
    throw new RangeError(
      `Pattern "${pattern}" has no word that all its matches contain, so no text can be searched for it.`,
    );
  }
  return certain;
}

function exactly(literals: readonly Literal[]): Analysis {
  return { exact: literals, required: [literals] };
}

function anyOf(analyses: readonly Analysis[]): Analysis {
  const [only, ...others] = analyses;
  if (only !== undefined && others.length === 0) return only;
  const exact = analyses.flatMap((analysis) => analysis.exact ?? []);
  if (exact.length <= MAX_ALTERNATIVES && analyses.every((analysis) => analysis.exact !== undefined)) {
    return exactly([...new Set(exact)]);
  }
  const longest = analyses.map(({ required }) =>
    required.reduce((best, list) => (shortestOf(list) > shortestOf(best) ? list : best), []),
  );
  if (longest.some((list) => list.length === 0)) return UNKNOWN;
  return { exact: undefined, required: [longest.flat()] };
}

function shortestOf(list: readonly Literal[]): number {
  return list.length === 0 ? 0 : Math.min(...list.map(({ length }) => length));
}

function inSequence(analyses: readonly Analysis[]): Analysis {
  const required: (readonly Literal[])[] = [];
  let run: readonly Literal[] = [''];
  let isExact = true;
  for (const next of analyses) {
    const longer = next.exact && product(run, next.exact);
    if (longer !== undefined && longer.length <= MAX_ALTERNATIVES) {
      run = longer;
      continue;
    }
    isExact = false;
    required.push(run);
    if (next.exact === undefined) {
      required.push(...next.required);
      run = [''];
    } else {
      const { exact } = next;
      const longest = ENDINGS.map((ending) =>
        product(
          run.map((literal) => ending.exec(literal)?.[0] ?? ''),
          exact,
        ),
      );
      run = longest.find(({ length }) => length <= MAX_ALTERNATIVES) ?? exact;
    }
  }
  return isExact ? exactly(run) : { exact: undefined, required: [...required, run] };
}

function product(heads: readonly Literal[], tails: readonly Literal[]): Literal[] {
  return [...new Set(heads.flatMap((head) => tails.map((tail) => head + tail)))];
}

/** What the next literal begins with where one is cut: its last two words, so that no pair is separated, or else less. */
const ENDINGS = [/(?:<[^<]*)?<[^<]*$/, /<[^<]*$/, /<$/];

/** @param keepsOptional whether optional groups are spelled out; if not, they become `…`, for fewer and shorter literals */
function analysisOf(node: PatternNode, keepsOptional: boolean): Analysis {
  switch (node.type) {
    case 'text':
      return exactly([Array.from(node.value, (character) => literalOf(character, node.exact)).join('')]);
    case 'class':
      return analysisOfClass(node.source);
    case 'gap':
      return exactly([node.mark === ' ' ? '> <' : node.mark === '…' ? '…' : ' ']);
    case 'edge':
    case 'look':
      return exactly(['']);
    case 'group':
      return anyOf(node.alternatives.map((nodes) => inSequence(nodes.map((each) => analysisOf(each, keepsOptional)))));
    case 'repeat':
      return analysisOfRepeated(node, keepsOptional);
  }
}

function literalOf(character: string, isExact: boolean): Literal {
  // Punctuation varies, so it is not searched for. Full stops and semicolons are kept for `analysisOfRepeated`.
  if (!/[\p{L}\p{N}/&.;]/u.test(character)) return ' ';
  return isExact ? character : character.toLowerCase();
}

/** A class of up to three letters is each of them; any other is a character of the same sentence. */
function analysisOfClass(source: string): Analysis {
  const [, letters] = /^\[(\p{L}{1,3})\]$/u.exec(source) ?? [];
  if (letters !== undefined) return exactly([...letters.toLowerCase()]);
  const mayEndSentence = source === '.' || ['.', ';'].some((mark) => new RegExp(source).test(mark));
  return mayEndSentence ? UNKNOWN : exactly(['…']);
}

function analysisOfRepeated(
  { node, min, max }: Extract<PatternNode, { type: 'repeat' }>,
  keepsOptional: boolean,
): Analysis {
  const once = analysisOf(node, keepsOptional);
  if (once.exact === undefined) return min === 0 ? UNKNOWN : { exact: undefined, required: once.required };
  const isSpelledOut =
    max === 1 && (keepsOptional || node.type !== 'group' || once.exact.some((literal) => /[.;]/.test(literal)));
  return exactly(isSpelledOut ? [...new Set(['', ...once.exact])] : ['…']);
}

/** Marks of words that are not beside such a letter. */
const UNMARKED = new RegExp(`<(?=${ATTACHING_LETTER})|(?<=${ATTACHING_LETTER})>|<(?=[> …]|$)|(?<=[< …]|^)>`, 'gu');

/** Leaves one mark for each gap, none at the ends, and marks of words only beside letters of scripts with spaces. */
function tidy(literal: Literal): Literal {
  return literal
    .replace(/[.;]/g, ' ')
    .replace(/(>?)[<> …]*…(?:[> …]|<(?=[<> …]))*(<?)/g, '$1…$2')
    .replace(/[<> ]*> <[<> ]*/g, '> <')
    .replace(/ +/g, ' ')
    .replace(/^[ >…]+|[ <…]+$/g, '')
    .replace(UNMARKED, '')
    .trim();
}
