import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { isBlock } from '../dom/page-tree.ts';
import { isMute, pageText } from '../dom/page-text.ts';
import { foldText } from '../extract/fold-text.ts';
import { isCount, isLabel, isReplyLabel, peelLabels } from './peel-labels.ts';
import type { ReadThread } from './read-place.ts';

/** Comments that stand unmarked among the paragraphs, and the bare labels and counts between and after them. */
export interface PlainComments {
  threads: ReadThread[];
  places: PageElement[];
  controls: PageElement[];
}

interface Leaf {
  element: PageElement;
  /** With the labels that are glued to it, and without. */
  whole: string;
  text: string;
  key: string;
  words: number;
}

interface Entry extends Leaf {
  /** A label of any kind ("Share") or a bare count: no words of a reader. */
  label: boolean;
  /** What only comments have: a bare count ("-8"), a control to answer, a "more replies" alone or glued to the words. */
  sign: boolean;
}

/** A line that stands between a story and what its readers say. */
const BEFORE_COMMENTS = /^(?:poll question|thanks! check out the results|results|(?:\d+ )?(?:comments?|replies|responses)|(?:readers?'? )?comments?\b.{0,20}|what do you think\b.{0,30}|join the (?:conversation|discussion)|kommentare|commentaires|comentarios|comentários|댓글)\W*\d*\W*$/i;
const LONGEST_RUN = 300;
/** Lines that may stand between the two copies, such as a heading. */
const MOST_BETWEEN = 2;
const FEWEST_WORDS = 12;

/**
 * Finds a run of paragraphs after the body that is printed a second time right after itself, where labels, bare vote
 * counts or a poll beside it say that it is what readers wrote. A body, a list or a chorus printed twice is not taken:
 * nothing beside it says so. Null where there is none.
 */
export function findPrintedTwice(page: PageTree): PlainComments | null {
  const leaves = leafBlocks(page);
  if (!repeatsItself(leaves)) return null;
  const raw = leaves.map(readEntry);
  const entries = raw.filter((entry) => !entry.label);
  const next = nextOccurrences(entries);
  for (let start = 0; start < entries.length; start++) {
    const again = next[start];
    if (again === undefined || again - start > LONGEST_RUN + MOST_BETWEEN) continue;
    const length = runLength(entries, start, again);
    if (!length || !isCommentRun(raw, entries, start, again, length)) continue;
    const run = [...entries.slice(start, start + length), ...entries.slice(again, again + length)];
    const threads = run.map((entry) => ({ comment: { author: null, text: entry.text, score: null, time: null, element: entry.element, own: entry.element, controls: [] }, parent: null }));
    return { threads, places: run.map((entry) => entry.element), controls: labelsRound(raw, run).map((entry) => entry.element) };
  }
  return null;
}

function leafBlocks(page: PageTree): Leaf[] {
  const leaves: Leaf[] = [];
  for (const element of page.elements) {
    if (element.words === 0 || element.holdsBlock || !isBlock(element) || isMute(element) || element.linkWords > element.words / 2) continue;
    if (element.tag === 'td' || element.tag === 'th' || /^h[1-6]$/.test(element.tag) && element.words > 8) continue;
    const whole = pageText(element, 20_000);
    const text = peelLabels(whole);
    leaves.push({ element, whole, text, key: foldText(text), words: element.words });
  }
  return leaves;
}

/** Whether blocks with words enough for a run come again at all; on most pages none do, and no label need be told from words. */
function repeatsItself(leaves: readonly Leaf[]): boolean {
  const counts = new Map<string, number>();
  for (const { key } of leaves) counts.set(key, (counts.get(key) ?? 0) + 1);
  let words = 0;
  for (const leaf of leaves) if (leaf.key && (counts.get(leaf.key) ?? 0) > 1) words += leaf.words;
  return words >= FEWEST_WORDS;
}

function readEntry(leaf: Leaf): Entry {
  const { whole, text } = leaf;
  const count = isCount(whole);
  return { ...leaf, label: !text || isLabel(whole) || count, sign: count || isReplyLabel(whole) || text !== whole };
}

function nextOccurrences(entries: readonly Entry[]): (number | undefined)[] {
  const next: (number | undefined)[] = [];
  const seen = new Map<string, number>();
  for (let at = entries.length - 1; at >= 0; at--) {
    const key = entries[at]?.key ?? '';
    if (key.length > 0) next[at] = seen.get(key);
    seen.set(key, at);
  }
  return next;
}

/** How many entries from `start` come again from `again` on, where the second copy follows the first; 0 where it does not. */
function runLength(entries: readonly Entry[], start: number, again: number): number {
  for (let between = 0; between <= MOST_BETWEEN; between++) {
    const length = again - start - between;
    if (length < 1) return 0;
    let same = 0;
    while (same < length && entries[start + same]?.key === entries[again + same]?.key) same++;
    if (same === length) return length;
  }
  return 0;
}

function isCommentRun(raw: readonly Entry[], entries: readonly Entry[], start: number, again: number, length: number): boolean {
  const run = entries.slice(start, start + length);
  const first = run[0];
  const last = entries[again + length - 1];
  if (!first || !last || !standTogether(run, entries.slice(again, again + length)) || run.reduce((sum, entry) => sum + entry.words, 0) < FEWEST_WORDS) return false;
  if (entries.slice(0, start).filter((entry) => entry.element.tag === 'p' && entry.words > 12).length < 2) return false;
  const from = raw.indexOf(first);
  const to = raw.indexOf(last);
  const after = raw.slice(to + 1).filter((entry) => entry.element.parent === last.element.parent && !entry.label && entry.words > 8);
  if (after.length > 3) return false;
  const inside = raw.slice(from, to + 4).some((entry) => entry.sign);
  return inside || raw.slice(Math.max(0, from - 4), from).some((entry) => BEFORE_COMMENTS.test(entry.text) || entry.sign);
}

/** Both copies stand in one element, or each in one of two neighbours; cards in a list do not. */
function standTogether(run: readonly Entry[], copy: readonly Entry[]): boolean {
  const left = run[0]?.element.parent;
  const right = copy[0]?.element.parent;
  if (!left || !right || left.tag === 'li' || (left !== right && left.parent !== right.parent)) return false;
  return run.every((entry) => entry.element.parent === left) && copy.every((entry) => entry.element.parent === right);
}

/** Labels and counts inside the run or right after it. */
function labelsRound(raw: readonly Entry[], run: readonly Entry[]): Entry[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return [];
  let to = raw.indexOf(last) + 1;
  while (raw[to]?.label && raw[to]?.element.parent === last.element.parent) to++;
  return raw.slice(raw.indexOf(first), to).filter((entry) => entry.label);
}
