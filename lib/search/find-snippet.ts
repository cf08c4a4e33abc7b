import { foldWords, isUnspaced } from './fold-words.ts';

/** Something of a story that a search may have found. */
export interface Passage {
  kind: 'text' | 'note' | 'highlight';
  text: string;
  /** Where it stands in the story, as `StoryPlace` names it; null where the story can't be opened on it. */
  place: string | null;
}

/** A stretch of a passage: what was found in it stands apart. */
export interface Snippet {
  kind: Passage['kind'];
  /** Where its first find stands in the story, as `StoryPlace` names it. */
  place: string | null;
  parts: { text: string; isFound: boolean }[];
}

/** A word as it stands in a text, with its accents. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** How many characters a snippet shows before its first find, and in all. */
const BEFORE = 48;
const SHOWN = 190;

interface Find {
  start: number;
  end: number;
  /** Which of the asked words it begins with. */
  asked: number;
}

/**
 * The stretch that shows best what was found: of the passage that holds most of the asked words, the first of them where
 * several hold as many.
 * @returns null where no passage holds any: it was found by its title, its site or a tag
 */
export function findSnippet(passages: readonly Passage[], words: string): Snippet | null {
  const asked = foldWords(words);
  if (asked.length === 0) return null;
  let best: { passage: Passage; finds: Find[]; count: number } | null = null;
  for (const passage of passages) {
    const finds = findsIn(passage.text, asked);
    const count = new Set(finds.map((find) => find.asked)).size;
    if (count > (best?.count ?? 0)) best = { passage, finds, count };
    if (count === asked.length) break;
  }
  return best && cut(best.passage, best.finds);
}

function findsIn(text: string, asked: readonly string[]): Find[] {
  const finds: Find[] = [];
  for (const match of text.matchAll(WORD)) {
    const [run] = match;
    const folded = foldWords(run);
    const which = asked.findIndex((word) => folded.some((one) => (isUnspaced(word) ? one.includes(word) : one.startsWith(word))));
    if (which < 0) continue;
    const place = isUnspaced(asked[which] ?? '') ? placeIn(run, asked[which] ?? '') : { start: 0, end: run.length };
    finds.push({ start: match.index + place.start, end: match.index + place.end, asked: which });
  }
  return finds;
}

/** Where in a run without gaps a word stands: the run's letters may fold to fewer or more. */
function placeIn(run: string, word: string): { start: number; end: number } {
  const foldedFrom = (start: number, end: number): string => foldWords(run.slice(start, end)).join('');
  let start = 0;
  for (let at = run.length - 1; at > 0 && start === 0; at--) if (foldedFrom(at, run.length).startsWith(word)) start = at;
  let end = start + 1;
  while (end < run.length && foldedFrom(start, end).length < word.length) end++;
  return { start, end };
}

function cut({ kind, text, place }: Passage, finds: readonly Find[]): Snippet {
  const first = finds[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const to = Math.min(text.length, wordStart(text, from + SHOWN, true));
  const parts: Snippet['parts'] = [];
  let at = from;
  const add = (end: number, isFound: boolean): void => {
    const piece = text.slice(at, end).replace(/\s+/g, ' ');
    if (piece !== '') parts.push({ text: piece, isFound });
    at = end;
  };
  for (const { start, end } of finds) {
    if (end > to) break;
    add(start, false);
    add(end, true);
  }
  add(to, false);
  if (from > 0) parts.unshift({ text: '… ', isFound: false });
  if (to < text.length) parts.push({ text: ' …', isFound: false });
  // In a text it is these words; a note and a highlight are found whole.
  return { kind, place: place !== null && kind === 'text' ? `${place}-${String(first)}-${String(finds[0]?.end ?? first)}` : place, parts };
}

/** The nearest gap between words at or after a place, so that no word is cut in two; `isEnd` gives the gap itself. */
function wordStart(text: string, near: number, isEnd = false): number {
  if (near >= text.length) return text.length;
  const gap = text.slice(near, near + 40).search(/\s/);
  return gap < 0 ? near : near + gap + (isEnd ? 0 : 1);
}
