/** A digit and the letters after it: "3igail". */
const PIECE = /(\d)(\D*)/g;

/**
 * The names of a folded list: sorted, each as how many letters it shares with the name before it and the letters that
 * follow, so that "0abby3igail" is "abby abbigail". (The lists are a twentieth of what is put into a page.)
 * @param folded names in lower case, each after a digit
 */
export function unfoldNames(folded: string): string[] {
  let before = '';
  return [...folded.matchAll(PIECE)].map(([, shared = '', rest = '']) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}
