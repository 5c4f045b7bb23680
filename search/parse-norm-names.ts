import type { NormNumber } from '../data/norms/norm.ts';
import { isNormNumber, numberOfLetter } from '../data/norms/norms.ts';

/**
 * The norms a text names by number, letter or paragraph, by form and then in the order named, and the text without
 * those names.
 */
export interface NormNames {
  readonly norms: readonly NormNumber[];
  readonly rest: string;
}

const start = String.raw`(?<![\p{L}\p{N}])`;
const end = String.raw`(?![\p{L}\p{N}]|[-–.]\d)`;
const number = '(?:1[01]|[1-9])';
const range = String.raw`[-–—~]|\bto\b|\bthrough\b`;
const and = String.raw`\s*(?:,\s*(?:and\s|or\s)?|&|/|\band\s|\bor\s|${range})\s*`;
const paragraph = String.raw`(?:A/70/174\s*,?\s*)?(?:(?:sub)?para(?:graph)?s?\.?\s*|¶\s*)?13\s*\.?\s*`;

const anyLetter = String.raw`\(?\s*[a-k]\s*\)?`;
const inQuery = formsWith(anyLetter);
// In a sentence a bare letter may be a word: "the norm a group adopts".
const inPassage = formsWith(String.raw`\(\s*[a-k]\s*\)`);

// In each form the group `named` holds the numbers or letters and nothing else that could be read as one.
function formsWith(letter: string): RegExp[] {
  return [
    String.raw`${start}norms?\s*(?:no\.?\s*|#\s*)?(?<named>${number}(?:${and}${number})*)${end}`,
    String.raw`${start}(?:norms?\s*)?${paragraph}(?<named>${letter}(?:${and}${letter})*)${end}`,
    String.raw`${start}norms?\s*(?<named>${letter}(?:${and}${letter})*)${end}`,
    String.raw`규범\s*(?<named>${number})(?![\p{N}건회부단세개]|[-–~.]\d)`,
    String.raw`제?\s*(?<named>${number})\s*번?\s*규범`,
  ].map((source) => new RegExp(source, 'giu'));
}

/** A number, a letter, or what makes two of them a range. */
const partsNamed = new RegExp(String.raw`${range}|\d+|(?<![a-z])[a-k](?![a-z])`, 'gi');

// What stands before every norm (paragraph 13 of A/70/174) or means them all.
const wholeSet = new RegExp(
  [
    String.raw`^(?:the\s+)?(?:(?:11|eleven)\s+)?(?:(?:un|gge|cyber)\s+)*norms?$`,
    String.raw`^(?:norms?\s*)?${paragraph}\(?$`,
    '^A/70/174$',
    String.raw`^(?:11개\s*)?(?:(?:유엔|사이버)\s*)*규범$`,
    String.raw`^제?\s*13\s*항$`,
  ].join('|'),
  'iu',
);

// Alone in the search field a letter or a number can mean nothing else; in a sentence it could mean anything.
const alone = new RegExp(String.raw`^#?\s*(?<named>${number}|${anyLetter})$`, 'iu');

/**
 * Reads `norm 7`, `13(g)`, `para. 13 (g)`, `norms g and h`, `규범 7` anywhere in a query, and `g`, `(g)` or `7` as all
 * of it.
 */
export function parseNormNames(query: string): NormNames {
  return designation(query, [alone, ...inQuery]);
}

/** Reads the same in running text, where a letter counts in brackets only: `norm (g)`, `13 (g)`. */
export function parseNormNamesInPassage(passage: string): NormNames {
  return designation(passage, inPassage);
}

function designation(text: string, forms: readonly RegExp[]): NormNames {
  const norms = new Set<NormNumber>();
  let rest = text.normalize('NFKC').trim();
  for (const form of forms) {
    rest = rest.replace(form, (...match) => {
      for (const norm of normsNamed(match.at(-1))) norms.add(norm);
      return ' ';
    });
  }
  return { norms: [...norms], rest: rest.replace(/^[\s·,.:;–—-]+|[\s·,.:;–—-]+$/g, '') };
}

/**
 * Whether a query names the norms as a whole or only the paragraph they all stand in: `norms`, `11 norms`, `규범`,
 * `para. 13`, and `13` or `norm 13`, which is no norm but the beginning of `norm 13 (c)`.
 */
export function namesAllNorms(query: string): boolean {
  return wholeSet.test(query.normalize('NFKC').trim());
}

function normsNamed(groups: unknown): NormNumber[] {
  const named = typeof groups === 'object' && groups !== null && 'named' in groups ? String(groups.named) : '';
  const found: NormNumber[] = [];
  let isRange = false;
  for (const [part] of named.matchAll(partsNamed)) {
    const value = Number.isNaN(Number(part)) ? numberOfLetter(part) : Number(part);
    const last = found.at(-1);
    if (value !== undefined && isNormNumber(value)) {
      for (let between = last ?? value; isRange && between < value; between++) {
        if (isNormNumber(between) && between !== last) found.push(between);
      }
      found.push(value);
    }
    isRange = value === undefined;
  }
  return found;
}
