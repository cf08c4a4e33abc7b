/** The first words of a text, none of them cut, to name a button for it; of one long word its beginning. @param most so many letters at most */
export function firstWords(text: string, most: number): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most + 1);
  return `${cut.slice(0, cut.search(/\s+\S*$/u))}…`;
}
