import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyWord, anywhere } from '../patterns/lexicon-pattern.ts';
import type { Candidate } from '../recognisers/candidate.ts';
import type { ContextLevel, PageContext } from './context-types.ts';
import { levelOf } from './page-context.ts';

/**
 * The level of the page when other subjects are weighed against it: a strong signal settles nothing on a page that has
 * more to say of something else (`11 norms` on an exercise sheet about vectors).
 */
export function effectiveLevel({ level, signals, otherSubject }: PageContext): ContextLevel {
  return level === 'strong' && otherSubject.length >= signals.length ? 'medium' : level;
}

const NORM = anywhere(({ heads }) => [...heads.one, ...heads.many, ...heads.either]);

const EVERY_CUE = new LazyRegExp('gi', () => anyWord(({ cues }) => cues));

/** So many characters in front of a candidate belong to what it says of itself: `the first cyber norm`. */
const OWN_WORDS = 24;

/** The page without what the candidate says itself, which can be no reason for what it means. */
export function excludingCandidate(candidate: Candidate, text: string, context: PageContext): PageContext {
  // Strongest first: a decisive signal stays, and settles the page without the others.
  if (context.signals[0]?.weight === 'decisive') return context;
  const itself = text.slice(Math.max(0, candidate.start - OWN_WORDS), candidate.end);
  const signals = context.signals.filter(({ text: said }) => !itself.includes(said) || !NORM.test(said));
  if (signals.length === context.signals.length) return context;
  // Two different cues say whose it is all the same: `11 UN cyber norms`.
  const namesItself = new Set(EVERY_CUE.matchAll(itself).map(([cue]) => cue)).size > 1;
  return namesItself ? context : { ...context, signals, level: levelOf(signals) };
}

/** Whether a page of this level is about the norms beyond doubt. */
export function isDecidedLevel(level: ContextLevel): boolean {
  return level === 'strong' || level === 'decisive';
}

/** So many times as often must the UN instrument be named, that a bare number on a page is not another one's. */
const CLEARLY_OURS = 3;

/** Whether other instruments with numbered norms are spoken of as much as the UN's. */
export function isContestedPage({ named }: PageContext): boolean {
  return named.rivals > 1 && named.own <= CLEARLY_OURS * named.rivals;
}
