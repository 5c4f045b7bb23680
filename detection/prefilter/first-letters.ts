/**
 * Any of the expressions, as one: sorted by the letter, digit or mark that each begins with, so that at a place where no word
 * begins with it a whole group is passed over at once. Several times as fast as a plain alternation of them.
 */
export function alternationByFirstLetter(sources: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const source of sources) {
    const [, initial = '', rest = ''] = /^(\[[^\]]*\]|[^\\]|)(.*)$/.exec(source) ?? [];
    const letter = initial.toLowerCase();
    rests.set(letter, [...(rests.get(letter) ?? []), rest]);
  }
  return [...rests].map(([letter, group]) => `${letter}(?:${group.join('|')})`).join('|');
}
