import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord, anywhere, atStart } from '../patterns/lexicon-pattern.ts';
import { wordEndPattern } from '../patterns/word-boundary.ts';
import type { JudgedCandidate } from '../recognisers/judged-candidate.ts';
import { isClaimedByOther, RIVAL_NAMED } from '../recognisers/ownership.ts';
import { Sentences } from './sentence.ts';

const ANAPHOR = new LazyRegExp('giu', () => {
  const [only, former, latter] = (['only', 'former', 'latter'] as const).map((to) =>
    anyWord((lexicon) => lexicon.anaphors[to]),
  );
  return `(?<!\\p{Script=Hangul})(?:(?<only>${only})|(?<former>${former})|(?<latter>${latter}))${wordEndPattern()}`;
});
const COMPOUND = atStart(({ compounds }) => compounds);
/** What else could be meant, when it stands between. */
const OTHER = anywhere(({ heads, otherAntecedents }) => [...heads.one, ...heads.either, ...otherAntecedents]);

/** How many characters behind are looked at for what makes it something else. */
const REACH = 40;

/** What points back, in a folded text. */
interface Pointing {
  start: number;
  end: number;
  to: 'only' | 'former' | 'latter';
}

/**
 * Finds what points back at a norm in a folded text: `this norm`, `the latter norm`. Takes what was found in the text, in
 * reading order, and gives what is added. The mention meant must stand in the same sentence or the one before it, alone
 * there, and nothing between may be meant as well.
 */
export function findAnaphors(text: string, mentions: readonly JudgedCandidate[]): JudgedCandidate[] {
  const explicit = mentions.filter(
    ({ kind, confidence }) => kind !== 'set' && (kind !== 'named' || confidence === 'certain'),
  );
  if (explicit.length === 0) return [];
  const sentences = new Sentences(text);
  /** Every mention in front of the place that has been reached, those that point back included. */
  const seen: JudgedCandidate[] = [];
  const added: JudgedCandidate[] = [];
  let next = 0;
  for (const pointing of pointings(text)) {
    for (
      let mention = explicit[next];
      mention !== undefined && mention.start < pointing.end;
      mention = explicit[++next]
    ) {
      seen.push(mention);
    }
    // `this norm (c)` is a reference by itself.
    if ((seen.at(-1)?.end ?? 0) > pointing.start) continue;
    const { here, neighbours } = sentences.around(pointing.start);
    const before = neighbours().find((sentence) => sentence.end <= here.start);
    const inHere = since(seen, here.start);
    const near = since(seen, before?.start ?? here.start);
    const meant =
      pointing.to === 'only' ? theOnly(inHere.length > 0 ? inHere : near) : oneOfTwo(inHere, near, pointing.to);
    if (meant === undefined || isParted(text, meant, pointing, near)) continue;
    const { start, end } = pointing;
    const found: JudgedCandidate = {
      ...meant,
      start,
      end,
      kind: 'anaphor',
      form: 'anaphor',
      cue: { start: meant.start, end: meant.end },
    };
    added.push(found);
    seen.push(found);
  }
  return added;
}

function* pointings(text: string): Generator<Pointing> {
  for (const { index: start, 0: written, groups } of ANAPHOR.matchAll(text)) {
    const end = start + written.length;
    if (COMPOUND.test(text.slice(end, end + REACH)) || isClaimedByOther(text, start, end)) continue;
    yield { start, end, to: groups?.only !== undefined ? 'only' : groups?.former !== undefined ? 'former' : 'latter' };
  }
}

/** The last mentions that start at an offset or behind it. */
function since(seen: readonly JudgedCandidate[], offset: number): JudgedCandidate[] {
  let first = seen.length;
  while (first > 0 && (seen[first - 1]?.start ?? -1) >= offset) first--;
  return seen.slice(first);
}

/** The mention of the one norm that all of them name; the last of them. */
function theOnly(mentions: readonly JudgedCandidate[]): JudgedCandidate | undefined {
  const last = mentions.at(-1);
  const isAlone =
    last?.norms.length === 1 && mentions.every(({ norms }) => norms.length === 1 && norms[0] === last.norms[0]);
  return isAlone ? last : undefined;
}

/** One of exactly two norms, named in this sentence or in it and the one before. */
function oneOfTwo(
  here: readonly JudgedCandidate[],
  near: readonly JudgedCandidate[],
  which: 'former' | 'latter',
): JudgedCandidate | undefined {
  const explicit = (mentions: readonly JudgedCandidate[]) => mentions.filter(({ kind }) => kind !== 'anaphor');
  const [first, second, ...others] = explicit(here).length > 1 ? explicit(here) : explicit(near);
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  if (first.norms.length !== 1 || second.norms.length !== 1 || first.norms[0] === second.norms[0]) return undefined;
  return which === 'latter' ? second : first;
}

/** Whether something else stands between a mention and what points back, so that it could be meant. */
function isParted(text: string, meant: JudgedCandidate, pointing: Pointing, near: readonly JudgedCandidate[]): boolean {
  const between = [];
  let from = meant.end;
  for (const { start, end } of near) {
    if (start < from) continue;
    between.push(text.slice(from, start));
    from = end;
  }
  between.push(text.slice(from, pointing.start));
  return between.some((stretch) => OTHER.test(stretch) || RIVAL_NAMED.test(stretch));
}
