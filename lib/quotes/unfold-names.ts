/**
 * The names of a folded list: sorted, each begins with how many letters it shares with the name before it, so that
 * "abby 3igail" is "abby abbigail". (The lists are a fifth of what is put into a page.)
 * @param folded names in lower case, separated by blanks, a digit of 1 to 9 before those that share letters
 */
export function unfoldNames(folded: string): string[] {
  let before = '';
  return folded.split(' ').filter(Boolean).map((piece) => {
    const shared = Number(/^\d/.exec(piece)?.[0] ?? 0);
    before = shared ? before.slice(0, shared) + piece.slice(1) : piece;
    return before;
  });
}
