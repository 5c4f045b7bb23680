/** A quotation, in straight or curly marks. A closing single mark before a letter is an apostrophe. */
const QUOTATION = /"([^"]+)"|“([^“”]+)”|‘(.+?)’(?!\p{L})/gu;

/** A title in ‘single’ quotation marks, and quotations within it in “double” ones, as in British use. */
export function inSingleQuotes(title: string): string {
  return `‘${withInnerQuotes(title, '“', '”')}’`;
}

/** A title in “double” quotation marks, and quotations within it in ‘single’ ones, as in UN and American use. */
export function inDoubleQuotes(title: string): string {
  return `“${withInnerQuotes(title, '‘', '’')}”`;
}

/** The same with a comma, which American use puts inside all closing marks: `“On ‘due diligence,’”`. */
export function inDoubleQuotesWithComma(title: string): string {
  return inDoubleQuotes(title).replace(/(?:(?<=‘[^‘’]*)’)?”$/, ',$&');
}

function withInnerQuotes(title: string, open: string, close: string): string {
  return title.replace(QUOTATION, (_, straight?: string, double?: string, single?: string) => {
    return `${open}${straight ?? double ?? single}${close}`;
  });
}
