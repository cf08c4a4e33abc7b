import { foldText } from '../extract/fold-text.ts';
import type { PageBlock } from '../dom/cut-blocks.ts';
import type { PageElement } from '../dom/page-tree.ts';
import { HEADINGS } from '../dom/tags.ts';
import { removeBlock, type CleaningStep, type Draft, type Removal } from './draft.ts';

/** A paragraph of so many words is not said twice by a writer. */
const LONG = 25;
/** So many words in repeated lines in a row are a body printed twice, not the chorus of a song or names in a list. */
const LONG_RUN = 80;
/** Fewest words of a pull quote. */
const SHORTEST_PULL = 5;
/** So many words has the line under a pull quote that says whose it is. */
const MOST_NAME_WORDS = 12;
/** So many first lines may be a summary that a paragraph below then says in full, often after the place: "LEEDS: …". */
const FIRST = 3;
/** Class names of a pull quote: ` pull quote `, ` article pullquote `. */
const PULL_NAMES = / (pull ?quotes?|pullquote|pull|quote (box|block|wrapper)|blockquote pull|callout quote) /;

/**
 * What the page prints twice: the headline again, paragraphs and whole bodies again, pull quotes that repeat a
 * paragraph, openings that a longer paragraph says in full. Award lists, choruses and short lines stay.
 */
export const hideDuplicates: CleaningStep = {
  name: 'duplicates',
  find(draft) {
    const lines = draft.blocks.filter((block) => draft.chosen.has(block));
    const folded = lines.map((block) => foldText(block.text));
    const gone = new Set<number>();
    markCopies(lines, folded, gone);
    markPullQuotes(lines, folded, gone, draft);
    return [...gone].sort((a, b) => a - b).flatMap((at): Removal[] => {
      const block = lines[at];
      return block ? [removeBlock(block, 'duplicate-text')] : [];
    });
  },
};

function markCopies(lines: readonly PageBlock[], folded: readonly string[], gone: Set<number>): void {
  const seen = new Map<string, number>();
  let run: number[] = [];
  let runWords = 0;
  const closeRun = (): void => {
    const holdsLong = run.some((at) => (lines[at]?.words ?? 0) >= LONG);
    for (const at of run) if ((lines[at]?.words ?? 0) >= LONG || (holdsLong && runWords >= LONG_RUN)) gone.add(at);
    run = [];
    runWords = 0;
  };
  folded.forEach((text, at) => {
    const words = lines[at]?.words ?? 0;
    if (text && seen.has(text)) {
      run.push(at);
      runWords += words;
      return;
    }
    closeRun();
    seen.set(text, at);
    // An opening that ends in dots and that the next paragraphs say in full.
    const next = folded.slice(at + 1, at + 8).filter((later) => later.length > text.length);
    if (words >= 8 && /(?:…|\.\.\.)$/.test(lines[at]?.text ?? '')) {
      if (next.some((later) => later.startsWith(text))) gone.add(at);
    } else if (at < FIRST && words >= LONG && isSummary(lines[at]?.text ?? '', folded.slice(at + 1))) gone.add(at);
  });
  closeRun();
}

/** Each sentence of an opening stands again in paragraphs below that say more. Copies of the whole opening are no such paragraphs. */
function isSummary(text: string, below: readonly string[]): boolean {
  const whole = foldText(text);
  const later = below.filter((line) => line.length > LONG && line !== whole);
  const sentences = text.split(SENTENCE_SEAM).map(foldText).filter(Boolean);
  return sentences.length > 0 && sentences.every((sentence) => later.some((line) => line.includes(sentence)));
}

/** The seam between two sentences: "It ended. “So far" is cut after the full stop. */
const SENTENCE_SEAM = /(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;

function markPullQuotes(lines: readonly PageBlock[], folded: readonly string[], gone: Set<number>, draft: Draft): void {
  const pulls = lines.flatMap((block, at) => (isPullQuote(block, draft.root) && block.words >= SHORTEST_PULL ? [at] : []));
  if (!pulls.length) return;
  const isPull = new Set(pulls);
  const body = folded.filter((_, at) => !isPull.has(at)).join('\n');
  for (const at of pulls) {
    if (!folded[at] || !body.includes(pulledWords(lines[at], folded[at]))) continue;
    gone.add(at);
    // Who said it, under the pull quote.
    const next = lines[at + 1];
    if (next && next.words <= MOST_NAME_WORDS && (next.element.tag === 'cite' || (next.element.parent === lines[at]?.element.parent && isPullQuote(next, draft.root)))) gone.add(at + 1);
  }
}

/** What must stand in the body: of a box named so its first sentence, since others are cut and a name may follow. */
function pulledWords(block: PageBlock | undefined, folded: string): string {
  const first = block && PULL_NAMES.test(block.element.names) ? foldText(block.text.split(SENTENCE_SEAM)[0] ?? '') : '';
  return first.split(' ').length >= SHORTEST_PULL ? first : folded;
}

function isPullQuote(block: PageBlock, root: PageElement): boolean {
  if (HEADINGS.has(block.element.tag) && /^["“«„‘]/.test(block.text)) return true;
  for (let at: PageElement | null = block.element; at && at !== root; at = at.parent) {
    if (at.tag === 'blockquote' || at.tag === 'aside' || at.tag === 'q' || PULL_NAMES.test(at.names)) return true;
  }
  return block.nodes.some((node) => node.kind === 'element' && node.tag === 'q' && node.words === block.words);
}
