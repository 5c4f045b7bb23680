/**
 * The regular expression source, for the flag `i`, of what `page-literals.data.ts` and `block-literals.data.ts` export. A
 * blank in it stands for anything but letters and digits between two words, or for nothing.
 */
export function literalSource(literals: string): string {
  return literals.replaceAll(' ', '\\W{0,80}');
}
