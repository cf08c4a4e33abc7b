/**
 * Joins what two windows made of one note, so that no word of either is lost. Where they changed different places, both
 * changes are made; where they changed the same place, both texts stand there, the stored one first.
 * @param base the text that both began with
 * @param mine what this window has
 * @param stored what the library has meanwhile
 */
export function mergeTexts(base: string, mine: string, stored: string): string {
  if (mine === stored || mine === base) return stored;
  if (stored === base) return mine;
  const words = split(base);
  const [own, other] = [findChange(words, split(mine)), findChange(words, split(stored))];
  const isSamePlace = own.from === other.from && (own.to === own.from || other.to === other.from);
  if (own.to <= other.from && !isSamePlace) return applied(words, own, other);
  if (other.to <= own.from && !isSamePlace) return applied(words, other, own);
  const [from, to] = [Math.min(own.from, other.from), Math.max(own.to, other.to)];
  const within = (change: Change): string => [...words.slice(from, change.from), ...change.now, ...words.slice(change.to, to)].join('');
  return words.slice(0, from).join('') + bothOf(within(other), within(own)) + words.slice(to).join('');
}

/** The words from `from` to before `to` became `now`. */
interface Change {
  from: number;
  to: number;
  now: string[];
}

/** Words, and the white space between them. */
function split(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? []; // "Ask Ana" gives "Ask", " ", "Ana"
}

function findChange(before: readonly string[], after: readonly string[]): Change {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let same = 0;
  while (same < shorter - from && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { from, to: before.length - same, now: after.slice(from, after.length - same) };
}

function applied(words: readonly string[], first: Change, second: Change): string {
  return [...words.slice(0, first.from), ...first.now, ...words.slice(first.to, second.from), ...second.now, ...words.slice(second.to)].join('');
}

/** One after the other; a text that holds the other one stands for both. */
function bothOf(stored: string, mine: string): string {
  if (stored.includes(mine)) return stored;
  if (mine.includes(stored)) return mine;
  const touch = /\S$/u.test(stored) && /^\S/u.test(mine); // "…gulls" and "Ana…" would grow together
  return `${stored}${touch ? '\n\n' : ''}${mine}`;
}
