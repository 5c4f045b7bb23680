import type { NormNumber } from '../data/norms/norm.ts';
import { isNormNumber, numberOfLetter } from '../data/norms/norms.ts';

/** The norms that a text names by number, letter or paragraph. */
export interface NormNames {
  /** By the form of the name, then in the order of the text. */
  readonly norms: readonly NormNumber[];
  /** The text in NFKC without those names. */
  readonly rest: string;
}

const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}]|[-–.]\d)`;
const NUMBER = '(?:1[01]|[1-9])';
const LETTER = String.raw`\(?\s*[a-k]\s*\)?`;
const LETTER_IN_BRACKETS = String.raw`\(\s*[a-k]\s*\)`;
const RANGE = String.raw`[-–—~]|\bto\b|\bthrough\b`;
const SEPARATOR = String.raw`\s*(?:,\s*(?:and\s|or\s)?|&|/|\band\s|\bor\s|${RANGE})\s*`;
const PARAGRAPH = String.raw`(?:A/70/174\s*,?\s*)?(?:(?:sub)?para(?:graph)?s?\.?\s*|¶\s*)?13\s*\.?\s*`;

const formsInQuery = formsWith(LETTER);
// In a sentence, a letter without brackets may be a word: "the norm a group adopts".
const formsInPassage = formsWith(LETTER_IN_BRACKETS);

/** The forms of names. The group `members` contains numbers or letters, separators and nothing else. */
function formsWith(letter: string): RegExp[] {
  return [
    String.raw`${START}norms?\s*(?:no\.?\s*|#\s*)?(?<members>${NUMBER}(?:${SEPARATOR}${NUMBER})*)${END}`,
    String.raw`${START}(?:norms?\s*)?${PARAGRAPH}(?<members>${letter}(?:${SEPARATOR}${letter})*)${END}`,
    String.raw`${START}norms?\s*(?<members>${letter}(?:${SEPARATOR}${letter})*)${END}`,
    String.raw`규범\s*(?<members>${NUMBER})(?![\p{N}건회부단세개]|[-–~.]\d)`,
    String.raw`제?\s*(?<members>${NUMBER})\s*번?\s*규범`,
  ].map((source) => new RegExp(source, 'giu'));
}

/** A query that is only a number or a letter. */
const BARE_MEMBER = new RegExp(String.raw`^#?\s*(?<members>${NUMBER}|${LETTER})$`, 'iu');

/** A number, a letter, or a word or mark between the two ends of a range. */
const MEMBER = new RegExp(String.raw`${RANGE}|\d+|(?<![a-z])[a-k](?![a-z])`, 'gi');

const ALL_NORMS = new RegExp(
  [
    String.raw`^(?:the\s+)?(?:(?:11|eleven)\s+)?(?:(?:un|gge|cyber)\s+)*norms?$`,
    String.raw`^(?:norms?\s*)?${PARAGRAPH}\(?$`,
    '^A/70/174$',
    String.raw`^(?:11개\s*)?(?:(?:유엔|사이버)\s*)*규범$`,
    String.raw`^제?\s*13\s*항$`,
  ].join('|'),
  'iu',
);

/** Parses names such as `norm 7`, `13(g)`, `para. 13 (g)`, `norms g and h` or `규범 7` in a query, and `g`, `(g)` or `7` as a whole query. */
export function parseNormNames(query: string): NormNames {
  return parse(query, [BARE_MEMBER, ...formsInQuery]);
}

/** Parses the same names in running text, where a letter needs brackets: `norm (g)`, `13 (g)`. */
export function parseNormNamesInPassage(passage: string): NormNames {
  return parse(passage, formsInPassage);
}

/**
 * Whether a query names all norms, or only paragraph 13, which contains them all: `norms`, `11 norms`, `규범`, `para. 13`.
 * `13` and `norm 13` do too, because there is no norm 13 and they may be continued as `norm 13 (c)`.
 */
export function namesAllNorms(query: string): boolean {
  return ALL_NORMS.test(query.normalize('NFKC').trim());
}

function parse(text: string, forms: readonly RegExp[]): NormNames {
  const norms = new Set<NormNumber>();
  let rest = text.normalize('NFKC').trim();
  for (const form of forms) {
    rest = rest.replace(form, (...match) => {
      for (const norm of normsOf(match.at(-1))) norms.add(norm);
      return ' ';
    });
  }
  return { norms: [...norms], rest: rest.replace(/^[\s·,.:;–—-]+|[\s·,.:;–—-]+$/g, '') };
}

/** The norms of the group `members`, with those within ranges. */
function normsOf(groups: unknown): NormNumber[] {
  const members = typeof groups === 'object' && groups !== null && 'members' in groups ? String(groups.members) : '';
  const norms: NormNumber[] = [];
  let isRange = false;
  for (const [member] of members.matchAll(MEMBER)) {
    const value = Number.isNaN(Number(member)) ? numberOfLetter(member) : Number(member);
    const last = norms.at(-1);
    if (value !== undefined && isNormNumber(value)) {
      for (let between = last ?? value; isRange && between < value; between++) {
        if (isNormNumber(between) && between !== last) norms.push(between);
      }
      norms.push(value);
    }
    isRange = value === undefined;
  }
  return norms;
}
