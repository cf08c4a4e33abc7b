import { layBlocks } from '../article/blocks.ts';
import type { Quote, Story } from '../model.ts';
import { asSpoken } from './as-spoken.ts';
import { storyPages } from './further-pages.ts';
import { isSpeech } from './who-said-what.ts';

/** What somebody was quoted with. */
export interface SaidWords {
  speaker: string | null;
  text: string;
}

/** What became of a story between two readings of its page. */
export interface StoryChanges {
  headline: { before: string; after: string } | null;
  /** Paragraphs that are new, in the story's order. */
  added: string[];
  /** Paragraphs that are no longer there. */
  gone: string[];
  /** Paragraphs that say it in other words. */
  reworded: { before: string; after: string }[];
  quotesAdded: SaidWords[];
  quotesGone: SaidWords[];
}

/** A paragraph is the same one in other words where it shares this part of them. */
const ALIKE = 0.5;
/** More pairs than this are not compared: such a story was written anew. */
const MOST_PAIRS = 20_000;

/**
 * What a refresh changed: headline, paragraphs, quotations. Pages that only one of the two has (a second page that was
 * joined since) are no change. White space counts for nothing.
 * @returns null where nothing of it changed
 */
export function storyChanges(before: Story, after: Story): StoryChanges | null {
  const pages = Math.min(storyPages(before).length, storyPages(after).length);
  const [old, now] = [readPages(before, pages), readPages(after, pages)];
  const { added, gone, reworded } = pairAlike(without(now.blocks, old.blocks), without(old.blocks, now.blocks));
  const changes: StoryChanges = {
    headline: fold(before.title) === fold(after.title) ? null : { before: before.title, after: after.title },
    added,
    gone,
    reworded,
    quotesAdded: withoutSaid(now.said, old.said),
    quotesGone: withoutSaid(old.said, now.said),
  };
  const isSame = changes.headline === null && [added, gone, reworded, changes.quotesAdded, changes.quotesGone].every((list) => list.length === 0);
  return isSame ? null : changes;
}

/** The blocks and quotations of a story's first pages. */
function readPages(story: Story, pages: number): { blocks: string[]; said: SaidWords[] } {
  const children = storyPages(story).slice(0, pages).flatMap((page) => page.children); // prettier-ignore
  const blocks = layBlocks({ type: 'root', children }).map(({ text }) => fold(text));
  const isHere = ({ place, block }: Quote): boolean => place !== 'body' || block < blocks.length;
  const said = story.quotes.filter((quote) => isSpeech(quote) && isHere(quote)).map(({ speaker, text }) => ({ speaker, text: fold(asSpoken(text)) })); // prettier-ignore
  return { blocks, said };
}

/** The texts of a list that another one does not hold, each as often as it is missing there. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}

/** The same words quoted twice are quoted; how often is nobody's news. */
function withoutSaid(said: readonly SaidWords[], others: readonly SaidWords[]): SaidWords[] {
  const known = new Set(others.map(({ text }) => text));
  return said.filter(({ text }) => {
    if (known.has(text)) return false;
    known.add(text);
    return true;
  });
}

/** Takes the paragraphs that say the same in other words out of those that came and went. */
function pairAlike(added: string[], gone: string[]): Pick<StoryChanges, 'added' | 'gone' | 'reworded'> {
  if (added.length * gone.length > MOST_PAIRS) return { added, gone, reworded: [] };
  const words = new Map([...added, ...gone].map((text) => [text, new Set<string>(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))])); // "Mill-pond, 1962" gives "mill", "pond", "1962"
  const left = new Set(gone);
  const reworded: StoryChanges['reworded'] = [];
  const fresh = added.filter((after) => {
    const before = mostAlike(after, left, words);
    if (before === null) return true;
    left.delete(before);
    reworded.push({ before, after });
    return false;
  });
  return { added: fresh, gone: gone.filter((text) => left.has(text)), reworded };
}

const NO_WORDS: ReadonlySet<string> = new Set();

function mostAlike(text: string, others: Iterable<string>, words: ReadonlyMap<string, ReadonlySet<string>>): string | null {
  let best: string | null = null;
  let most = ALIKE;
  for (const other of others) {
    const [one, two] = [words.get(text) ?? NO_WORDS, words.get(other) ?? NO_WORDS];
    const shared = [...one].filter((word) => two.has(word)).length;
    const share = shared / Math.max(1, one.size + two.size - shared);
    if (share >= most) [best, most] = [other, share];
  }
  return best;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
