/** A line's words alone, without case, accents and punctuation, to compare what two places of a page say. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

/** The words of `foldText` as a list. */
export function foldWords(text: string): string[] {
  return (
    withoutAccents(text)
      .toLowerCase()
      .replace(/['’‘]s\b/g, 's')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A text without its accents; a plain ASCII one, as most are, has none. */
function withoutAccents(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** 0 to 1: how much two lines share of their words (Dice); 1 for the same words. */
export function wordLikeness(a: string, b: string): number {
  const left = new Set(foldWords(a));
  const right = new Set(foldWords(b));
  if (!left.size || !right.size) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}
