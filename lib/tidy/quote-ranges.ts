import { articleBlocks } from '../article/blocks.ts';
import type { Quote, Story } from '../model.ts';

/** A quote and where its words stand on the live page. */
export interface QuoteRange {
  quote: Quote;
  range: Range;
}

/** Words of the live page without white space, and for each letter where it stands. */
interface LiveText {
  letters: string;
  nodes: Text[];
  offsets: number[];
  /** Where the next block of the same elements may begin. */
  from: number;
}

/** White space and characters that only steer line breaks: they differ between a page and its story. */
const GAP = /[\s\u0000\u00ad\u200b\ufeff]/;
const GAPS = /[\s\u0000\u00ad\u200b\ufeff]+/g;
const SHOW_TEXT = 4;
/** Words in these are no words of the block. */
const MUTE = /^(?:script|style|template|noscript|textarea|option|title)$/i;

/**
 * Finds the words of the body's quotes on the live page. The white space of a page is not that of its story, so letters
 * alone are compared. A quote whose words are no longer there is left out.
 * @param blockElements for each block of the story the live elements that it came from
 */
export function quoteRanges(story: Pick<Story, 'article' | 'quotes'>, blockElements: readonly (readonly Element[])[]): QuoteRange[] {
  const blocks = articleBlocks(story.article);
  const read = new Map<Element, LiveText>();
  const places = blocks.map((block, index) => placeOf(block.text, blockElements[index] ?? [], read));
  const ranges: QuoteRange[] = [];
  for (const quote of story.quotes) {
    const block = blocks[quote.block];
    const elements = blockElements[quote.block];
    if (quote.place !== 'body' || !block || !elements) continue;
    const range = rangeOf(quote, block.text, elements, places[quote.block] ?? null, read);
    if (range) ranges.push({ quote, range });
  }
  return ranges;
}

interface Place {
  text: LiveText;
  start: number;
}

/** Where a block's words begin in the words of its element; null where they do not stand there as a whole. */
function placeOf(words: string, elements: readonly Element[], read: Map<Element, LiveText>): Place | null {
  const letters = words.replace(GAPS, '');
  if (!letters) return null;
  for (const element of elements) {
    const text = liveText(element, read);
    const start = text.letters.indexOf(letters, text.from);
    if (start < 0) continue;
    text.from = start + letters.length;
    return { text, start };
  }
  return null;
}

function rangeOf(quote: Quote, words: string, elements: readonly Element[], place: Place | null, read: Map<Element, LiveText>): Range | null {
  const letters = quote.text.replace(GAPS, '');
  if (!letters) return null;
  if (place) return makeRange(place.text, place.start + words.slice(0, quote.start).replace(GAPS, '').length, letters.length);
  for (const element of elements) {
    const text = liveText(element, read);
    const start = text.letters.indexOf(letters);
    if (start >= 0) return makeRange(text, start, letters.length);
  }
  return null;
}

function liveText(element: Element, read: Map<Element, LiveText>): LiveText {
  const known = read.get(element);
  if (known) return known;
  const text: LiveText = { letters: '', nodes: [], offsets: [], from: 0 };
  const parts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isText(node) || MUTE.test(node.parentElement?.tagName ?? '')) continue;
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      const letter = data.charAt(at);
      if (GAP.test(letter)) continue;
      parts.push(letter);
      text.nodes.push(node);
      text.offsets.push(at);
    }
  }
  text.letters = parts.join('');
  read.set(element, text);
  return text;
}

function makeRange(text: LiveText, start: number, length: number): Range | null {
  const first = text.nodes[start];
  const last = text.nodes[start + length - 1];
  if (!first || !last) return null;
  const range = first.ownerDocument.createRange();
  range.setStart(first, text.offsets[start] ?? 0);
  range.setEnd(last, (text.offsets[start + length - 1] ?? 0) + 1);
  return range;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
