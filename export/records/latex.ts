const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['“', '``'],
  ['”', "''"],
  ['‘', '`'],
  ['’', "'"],
  ['–', '--'],
  ['—', '---'],
  ['…', '\\ldots{}'],
  ['\u00a0', '~'],
]);

/**
 * A text as LaTeX source: its ten special characters escaped, quotation marks and dashes as ligatures. Letters stay as they
 * are, Korean ones too, since LaTeX has read UTF-8 since 2018.
 */
export function latexOf(text: string): string {
  return text.replace(/[\\{}#$%&_~^“”‘’–—…\u00a0]/g, (character) => COMMANDS.get(character) ?? `\\${character}`);
}
