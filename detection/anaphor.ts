import type { Found } from './found.ts';
import { words } from './lexica.ts';
import { WORD_END } from './particle.ts';
import { anyOf, atStart } from './pattern.ts';
import { RIVAL_NAMED } from './rival.ts';
import { Sentences } from './sentence.ts';

const { only, former, latter } = {
  only: anyOf(words(({ anaphors: { only: patterns } }) => patterns)),
  former: anyOf(words(({ anaphors: { former: patterns } }) => patterns)),
  latter: anyOf(words(({ anaphors: { latter: patterns } }) => patterns)),
};
const ANAPHOR = new RegExp(
  `(?<!\\p{Script=Hangul})(?:(?<only>${only})|(?<former>${former})|(?<latter>${latter}))${WORD_END}`,
  'giu',
);
const COMPOUND = atStart(words(({ compounds }) => compounds));
const NORM = new RegExp(anyOf(words(({ heads }) => [...heads.one, ...heads.either])), 'i');
/** A number or letter that makes it a reference by itself: `this norm (c)`. */
const MEMBER = /^\s?[(\d]/;

/** How many characters behind are looked at for what makes it something else. */
const REACH = 40;

/**
 * Finds what points back at a norm in a folded text: `this norm`, `the latter norm`. Takes what was found in the text, in
 * reading order, and gives what is added. The mention meant must stand in the same sentence or the one before it, alone
 * there, and nothing between may be meant as well.
 */
export function anaphors(text: string, mentions: readonly Found[]): Found[] {
  const explicit = mentions.filter(
    ({ kind, confidence }) => (kind !== 'named' || confidence === 'certain') && kind !== 'set',
  );
  if (explicit.length === 0) return [];
  const sentences = new Sentences(text);
  const added: Found[] = [];
  for (const { index: start, 0: written, groups } of text.matchAll(ANAPHOR)) {
    const end = start + written.length;
    const behind = text.slice(end, end + REACH);
    if (COMPOUND.test(behind) || MEMBER.test(behind)) continue;
    const { here, neighbours } = sentences.around(start);
    const isOnly = groups?.only !== undefined;
    const known = (isOnly ? [...explicit, ...added] : explicit).filter((mention) => mention.end <= start);
    const near = [here, ...neighbours()].filter((sentence) => sentence.start <= here.start);
    const inOne = near.map((sentence) =>
      known.filter((mention) => mention.start >= sentence.start && mention.start < sentence.end),
    );
    const beside = inOne.find((of) => of.length > 0) ?? [];
    const meant = isOnly ? theOnly(beside) : oneOfTwo(beside, groups?.former === undefined);
    if (meant === undefined || isParted(text, meant.end, start, [...mentions, ...added])) continue;
    added.push({ ...meant, start, end, kind: 'anaphor', form: 'anaphor', cue: meant });
  }
  return added;
}

/** The mention of the one norm that all of them name; the last of them. */
function theOnly(mentions: readonly Found[]): Found | undefined {
  const last = mentions.at(-1);
  const isAlone =
    last?.norms.length === 1 && mentions.every(({ norms }) => norms.length === 1 && norms[0] === last.norms[0]);
  return isAlone ? last : undefined;
}

function oneOfTwo(mentions: readonly Found[], isLatter: boolean): Found | undefined {
  const [first, second, ...others] = mentions;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (first.norms.length !== 1 || second.norms.length !== 1 || first.norms[0] === second.norms[0]) return undefined;
  return isLatter ? second : first;
}

/** Whether another norm or instrument stands between a mention and what points back, so that it could be meant. */
function isParted(text: string, from: number, to: number, mentions: readonly Found[]): boolean {
  let between = text.slice(from, to);
  for (const { start, end } of mentions) {
    if (start >= from && end <= to) between = between.replace(text.slice(start, end), ' ');
  }
  return NORM.test(between) || RIVAL_NAMED.test(between);
}
