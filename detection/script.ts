const OTHER = /\p{Script=Hangul}/u;

/** Whether a text has letters of another script than Latin that is read: only then such words are worth looking for. */
export function hasOtherScript(text: string): boolean {
  return OTHER.test(text);
}
