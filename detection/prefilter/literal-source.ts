/**
 * The regular expression source, for the flag `i`, of what `page-literals.data.ts` and `block-literals.data.ts` export. They are
 * sources themselves, but for spaces, each of which stands for up to 80 characters that are no letters or digits, or for nothing.
 */
export function literalSource(literals: string): string {
  return literals.replaceAll(' ', '\\W{0,80}');
}
