import { words } from './lexica.ts';
import { anyOf, anywhere } from './pattern.ts';

const OWNER = anyOf(words(({ rivals, owners }) => [...rivals, ...owners]));
const GLUE = anyOf(words(({ ownerGlue }) => ownerGlue));

/** How far an instrument may stand from the norm it owns. */
const REACH = 60;

/** `the GCSC's Norm 6`, `Paris Call: norm 3` */
const OWNER_IN_FRONT = new RegExp(`${OWNER}(?:'?s)?[\\s"':,()–-]{0,3}$`, 'i');
/** `Norm 6 of the GCSC`, `norm 3 (Paris Call)`; one word may stand between. */
const OWNER_BEHIND = new RegExp(`^[\\s,"')]{0,3}(?:\\(|${GLUE})\\s*(?:[A-Za-z0-9-]{1,12}\\s)?${OWNER}`, 'i');

/** Whether another instrument right before or behind claims what stands between the offsets. */
export function isOwnedByRival(text: string, start: number, end: number): boolean {
  return (
    OWNER_IN_FRONT.test(text.slice(Math.max(0, start - REACH), start)) ||
    OWNER_BEHIND.test(text.slice(end, end + REACH))
  );
}

/** Another instrument, anywhere in a sentence. */
export const RIVAL_NAMED = anywhere(words(({ rivals }) => rivals));
/** The UN instrument, anywhere in a sentence. */
export const OWN_NAMED = anywhere(words(({ own }) => own));
/** Another subject, anywhere in a sentence. */
export const OTHER_SUBJECT = anywhere(words(({ otherSubjects }) => otherSubjects));
