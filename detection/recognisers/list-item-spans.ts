import type { LazyRegExp } from '../patterns/lazy-regexp.ts';

/**
 * Where the members of a written list stand, the last one with the head behind it: of `third and fourth norms`, `third` and
 * `fourth norms`. Takes the list, its offset, and a global expression for one member.
 */
export function memberSpans(
  written: string,
  offset: number,
  member: LazyRegExp,
): { member: string; start: number; end: number }[] {
  const members = member.matchAll(written);
  return members.map(({ 0: text, index }, place) => ({
    member: text,
    start: offset + index,
    end: offset + (place === members.length - 1 ? written.length : index + text.length),
  }));
}
