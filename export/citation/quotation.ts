/** Words in quotation marks, straight or curly; what looks like a closing single mark before a letter is an apostrophe. */
const QUOTATION = /"([^"]+)"|“([^“”]+)”|‘(.+?)’(?!\p{L})/gu;

/** A title in ‘single’ quotation marks and what it quotes in “double” ones, as British use has it. */
export function inSingleQuotes(title: string): string {
  return `‘${quotingInside(title, '“', '”')}’`;
}

/** A title in “double” quotation marks and what it quotes in ‘single’ ones, as the United Nations and American use have it. */
export function inDoubleQuotes(title: string): string {
  return `“${quotingInside(title, '‘', '’')}”`;
}

/** The same with a comma, which American use puts inside every closing mark: `“On ‘due diligence,’”`. */
export function inDoubleQuotesWithComma(title: string): string {
  return inDoubleQuotes(title).replace(/(?:(?<=‘[^‘’]*)’)?”$/, ',$&');
}

function quotingInside(title: string, open: string, close: string): string {
  return title.replace(QUOTATION, (_, straight?: string, double?: string, single?: string) => {
    return `${open}${straight ?? double ?? single}${close}`;
  });
}
