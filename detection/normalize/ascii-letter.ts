/** Whether a UTF-16 unit is a letter of English. */
export function isAsciiLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
}
