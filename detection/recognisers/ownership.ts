import { LazyRegExp } from '../patterns/lazy-regexp.ts';
import { anyPart, anyWord, anywhere } from '../patterns/lexicon-pattern.ts';

// A sentence about the norms often names several instruments. These rules decide which one a norm belongs to: the UN's, or
// another one right before or after it.

/** The maximum distance between a norm and the name of its owner, in characters. */
const MAX_OWNER_DISTANCE = 60;

const owner = () => anyWord(({ otherInstruments, otherOwners }) => [...otherInstruments, ...otherOwners]);
const unInstrument = () => anyWord((lexicon) => lexicon.unInstrument);
const possessive = () => anyPart(({ possessives }) => possessives);
const ownerFollows = () => `^[\\s,"')]{0,3}(?:\\(|${anyWord(({ ownerConnectors }) => ownerConnectors)})`;
const of = () => `^[\\s"')]{0,3}${anyWord(({ ofWords }) => ofWords)}\\s`;

/** The UN instrument, anywhere in a text. */
export const UN_INSTRUMENT = new LazyRegExp('i', unInstrument);
/** Another instrument with numbered parts, anywhere in a text. */
export const OTHER_INSTRUMENT = anywhere(({ otherInstruments }) => otherInstruments);
/** Another instrument, or a body that owns a norm right beside its name, anywhere in a text. */
export const NORM_OWNER = new LazyRegExp('i', owner);
/** A field in which the word "norm" means something else, such as mathematics, anywhere in a text. */
export const OTHER_MEANING = anywhere(({ otherMeanings }) => otherMeanings);
/** Another subject, anywhere in a text. */
export const OTHER_SUBJECT = anywhere(({ otherSubjects }) => otherSubjects);

/** `the GCSC's Norm 6`, `Paris Call: norm 3` */
const OWNER_BEFORE = new LazyRegExp('i', () => `$(?<=${owner()}${possessive()}?[\\s"':,()–-]{0,3})`);
/** `Norm 6 of the GCSC`, `norm 3 (Paris Call)`; one word may come between. */
const OWNER_AFTER = new LazyRegExp('i', () => `${ownerFollows()}\\s*(?:[A-Za-z0-9-]{1,12}\\s)?${owner()}`);
/** `the building code's norm 11`, unless the possessor is the UN: `the GGE's norm 11`. */
const POSSESSED = new LazyRegExp('i', () => `$(?<=${possessive()}\\s(?:[a-z]{3,12}\\s)?)`);
const POSSESSED_BY_UN = new LazyRegExp('i', () => {
  const possessor = anyWord((lexicon) => [...lexicon.unInstrument, ...lexicon.unPossessors, ...lexicon.normModifiers]);
  return `$(?<=${possessor}${possessive()}\\s(?:[a-z]{3,12}\\s)?)`;
});
/** What is possessed in place of the norm: `the ROK's norm 3 practice`. */
const POSSESSED_NOUN = new LazyRegExp('i', () => `^\\s${anyWord(({ possessedNouns }) => possessedNouns)}`);
/** `Norm 4 of the Bank of Spain` */
const OF = new LazyRegExp('i', of);
const OF_OTHER = new LazyRegExp('i', () => `${of()}+(?!${anyWord(({ partOf }) => partOf)})`);

/** `UN norm 3`, `the GGE's eleven norms`; a few words may come between. */
const UN_BEFORE = new LazyRegExp(
  'i',
  () => `${unInstrument()}${possessive()}?(?<between>(?:[\\s,]+[A-Za-z0-9-]{1,14}){0,3}[\\s,(]*)$`,
);
/** `norm 3 of the UN framework` */
const UN_AFTER = new LazyRegExp('i', () => `${ownerFollows()}\\s*(?:[A-Za-z0-9-]{1,12}\\s){0,2}${unInstrument()}`);
/** Words that make the UN an addressee and not the owner: `the GCSC told the UN that norm 3`. */
const ADDRESSED = new LazyRegExp('i', () => `${anyWord(({ addressingWords }) => addressingWords)}\\s+$`);

/** Whether the UN instrument is named in the text between two offsets, or claims it from right before or after. */
export function isClaimedByUN(text: string, start: number, end: number): boolean {
  if (UN_INSTRUMENT.test(text.slice(start, end))) return true;
  const { before, after } = textAround(text, start, end);
  const un = UN_BEFORE.exec(before);
  // `the UN and GCSC norm 6` belongs to the GCSC.
  const isNearest = un !== null && !NORM_OWNER.test(un.groups?.between ?? '');
  if (isNearest && !ADDRESSED.test(before.slice(0, un.index))) return true;
  return UN_AFTER.test(after);
}

/** Whether another instrument claims the text between two offsets from right before or after. */
export function isClaimedByOther(text: string, start: number, end: number): boolean {
  const { before, after } = textAround(text, start, end);
  const nearby = text.slice(Math.max(0, start - MAX_OWNER_DISTANCE), end + MAX_OWNER_DISTANCE);
  const isPossessed = POSSESSED.test(before) && !POSSESSED_BY_UN.test(before) && !POSSESSED_NOUN.test(after);
  const isClaimed =
    isPossessed ||
    (OF.test(after) && OF_OTHER.test(after)) ||
    (NORM_OWNER.test(nearby) && (OWNER_BEFORE.test(before) || OWNER_AFTER.test(after)));
  return isClaimed && !isClaimedByUN(text, start, end);
}

function textAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - MAX_OWNER_DISTANCE), start);
  return { before, after: text.slice(end, end + MAX_OWNER_DISTANCE) };
}
