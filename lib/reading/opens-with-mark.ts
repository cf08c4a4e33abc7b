/** Whether a text begins with a double quotation mark, which a typographer hangs into the margin: its letters then stand in line. */
export function opensWithMark(text: string): boolean {
  return /^\s*[“„«"]/u.test(text);
}
