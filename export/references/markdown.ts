/**
 * A text as Markdown that shows it as it stands, in one line and wherever a line may begin: CommonMark 0.31 with the tables,
 * strikethrough and formulas that others add.
 */
export function inMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

/** A link. What would end an address early, or stand for another character in it, is encoded. */
export function markdownLink(text: string, address: string): string {
  const destination = address
    .replace(/[\s<>\\]/g, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replace(/&(?=#?\w+;)/g, '\\&');
  return `[${inMarkdown(text)}](${destination})`;
}
