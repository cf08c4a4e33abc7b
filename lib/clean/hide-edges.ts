import type { PageBlock } from '../dom/cut-blocks.ts';
import { foldText } from '../extract/fold-text.ts';
import { writtenDays } from '../extract/parse-date.ts';
import { HEADINGS } from '../dom/tags.ts';
import { removeBlock, type CleaningStep } from './draft.ts';
import { isEntryHeading } from './entry-heading.ts';

/** So many lines at either end of the story may be labels. */
const MOST_LABELS = 8;
/** More words than a label has ("College Football", "Buy tickets"). */
const MOST_LABEL_WORDS = 4;
const MOST_HEADING_WORDS = 8;
const SENTENCE = /[.!?…"”’)]$/;
/** More words than a line has that says who wrote the story and when. */
const MOST_BYLINE_WORDS = 16;
/** The seam in "Harbour EditorDec 19, 2023". */
const GLUED = /(?<=[\p{Ll}\d])(?=\p{Lu})/gu;
/** "Published 6 days ago", "Published in the May issue of The Lantern", "20 hours ago" */
const WHEN = /^(?:(?:published|posted|updated) .{2,40}\b(?:ago$|issue\b)|\d+ \w+ ago$)/i;

/**
 * Labels before the story's first sentence and behind its last one: a line that begins with an author's name and tells a
 * date or no more than that name, the site's own name, a word or two of a button or a topic.
 */
export const hideEdges: CleaningStep = {
  name: 'edges',
  find(draft) {
    const lines = draft.blocks.filter((block) => draft.chosen.has(block));
    const authors = draft.byline.map(foldText);
    // Signs alone are a label, too, and a “By” whose name went.
    const names = new Set(['', 'by', ...authors, foldText(draft.siteName)]);
    const isLabel = (block: PageBlock): boolean => {
      const folded = foldText(block.text);
      if (names.has(folded) || isCounter(block)) return true;
      const ofAuthor = block.words <= MOST_BYLINE_WORDS && authors.some((name) => name && folded.replace(/^by /, '').startsWith(`${name} `));
      return (ofAuthor && writtenDays(block.text.replace(GLUED, ' '), 'en').length > 0) || WHEN.test(block.text) || isFragment(block);
    };
    const first = lines.slice(0, MOST_LABELS).findIndex((block) => !isLabel(block));
    // A heading with nothing left below it heads nothing; below an entry's may be its picture.
    const isIdle = (block: PageBlock): boolean => HEADINGS.has(block.element.tag) && block.words <= MOST_HEADING_WORDS && !SENTENCE.test(block.text) && !isEntryHeading(block);
    const last = lines.findLastIndex((block) => !isLabel(block) && !isIdle(block));
    if (first < 0 || last < first) return [];
    return [...lines.slice(0, first), ...lines.slice(Math.max(last + 1, lines.length - MOST_LABELS))].map((block) => removeBlock(block, 'other'));
  },
};

/** What a button counted. */
function isCounter({ element, text }: PageBlock): boolean {
  return element.tag === 'div' && /^\d+$/.test(text);
}

/** A few words that are neither a sentence nor a heading, unless that is a link, and stand in no paragraph, list or table. */
function isFragment({ element, text, words, linkWords }: PageBlock): boolean {
  return words <= MOST_LABEL_WORDS && (/^(?:div|section|article)$/.test(element.tag) || (HEADINGS.has(element.tag) && linkWords === words)) && !/[:\d]/.test(text) && !SENTENCE.test(text);
}
