import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyPart, anyWord, anywhere } from '../patterns/lexicon-pattern.ts';

/** How far an instrument may stand from the norm it owns. */
const REACH = 60;

const owner = () => anyWord(({ rivals, owners }) => [...rivals, ...owners]);
const ours = () => anyWord(({ own }) => own);
const ownPossessor = () => anyWord((lexicon) => [...lexicon.own, ...lexicon.ownPossessors, ...lexicon.setModifiers]);
const possessive = () => anyPart(({ possessives }) => possessives);
const glued = () => `^[\\s,"')]{0,3}(?:\\(|${anyWord(({ ownerGlue }) => ownerGlue)})`;
const of = () => `^[\\s"')]{0,3}${anyWord(({ ofWords }) => ofWords)}\\s`;

/** `the GCSC's Norm 6`, `Paris Call: norm 3` */
const OWNER_IN_FRONT = new LazyRegExp('i', () => `$(?<=${owner()}${possessive()}?[\\s"':,()–-]{0,3})`);
/** `Norm 6 of the GCSC`, `norm 3 (Paris Call)`; one word may stand between. */
const OWNER_BEHIND = new LazyRegExp('i', () => `${glued()}\\s*(?:[A-Za-z0-9-]{1,12}\\s)?${owner()}`);
/** `the building code's norm 11`, unless it is the UN's. */
const POSSESSED = new LazyRegExp('i', () => `$(?<=${possessive()}\\s(?:[a-z]{3,12}\\s)?)`);
const POSSESSED_BY_OWN = new LazyRegExp('i', () => `$(?<=${ownPossessor()}${possessive()}\\s(?:[a-z]{3,12}\\s)?)`);
/** Behind the norm, what is owned instead: `the ROK's norm 3 practice`. */
const OWNED_NOUN = new LazyRegExp('i', () => `^\\s${anyWord(({ ownedNouns }) => ownedNouns)}`);
/** `Norm 4 of the Bank of Spain` */
const OF_BEHIND = new LazyRegExp('i', of);
const PART_OF_OTHER = new LazyRegExp('i', () => `${of()}+(?!${anyWord(({ partOf }) => partOf)})`);

/** Another instrument, anywhere in a sentence. */
export const RIVAL_NAMED = anywhere(({ rivals }) => rivals);
/** The UN instrument, anywhere in a sentence. */
export const OWN_NAMED = new LazyRegExp('i', ours);

/** `UN norm 3`, `the GGE's eleven norms`; a few words may stand between. */
const OWN_IN_FRONT = new LazyRegExp(
  'i',
  () => `${ours()}(?:'s)?(?<between>(?:[\\s,]+[A-Za-z0-9-]{1,14}){0,3}[\\s,(]*)$`,
);
/** `norm 3 of the UN framework` */
const OWN_BEHIND = new LazyRegExp('i', () => `${glued()}\\s*(?:[A-Za-z0-9-]{1,12}\\s){0,2}${ours()}`);
/** Another instrument, or a body that owns a norm right beside it. */
export const OWNER_NAMED = new LazyRegExp('i', owner);
/** Words that make the UN the one that is spoken to: `the GCSC told the UN that norm 3`. */
const SPOKEN_TO = new LazyRegExp('i', () => `${anyWord(({ spokenTo }) => spokenTo)}\\s+$`);

/** Whether the UN instrument right before or behind claims what stands between the offsets. */
export function isClaimedByUN(text: string, start: number, end: number): boolean {
  if (OWN_NAMED.test(text.slice(start, end))) return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  const own = OWN_IN_FRONT.exec(before);
  // `the UN and GCSC norm 6` is the latter's.
  const isNearest = own !== null && !OWNER_NAMED.test(own.groups?.between ?? '');
  if (isNearest && !SPOKEN_TO.test(before.slice(0, own.index))) return true;
  return OWN_BEHIND.test(text.slice(end, end + REACH));
}

/** Whether another instrument right before or behind claims what stands between the offsets. */
export function isClaimedByOther(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const isPossessed = POSSESSED.test(before) && !POSSESSED_BY_OWN.test(before) && !OWNED_NOUN.test(behind);
  const near = text.slice(Math.max(0, start - REACH), end + REACH);
  const isClaimed =
    isPossessed ||
    (OF_BEHIND.test(behind) && PART_OF_OTHER.test(behind)) ||
    (OWNER_NAMED.test(near) && (OWNER_IN_FRONT.test(before) || OWNER_BEHIND.test(behind)));
  return isClaimed && !isClaimedByUN(text, start, end);
}

/** A field in which a norm is something else, anywhere in a sentence. */
export const OTHER_MEANING = anywhere(({ otherMeanings }) => otherMeanings);
/** Another subject, anywhere in a sentence. */
export const OTHER_SUBJECT = anywhere(({ otherSubjects }) => otherSubjects);
