import type { Story } from '../model.ts';
import { certaintyOf, isSpeech, whoSaidWhat } from '../reading/who-said-what.ts';
import { quoteRanges, type QuoteRange } from './quote-ranges.ts';
import { quoteName, quoteStyle } from './tidy-style.ts';

/** Quotations that are marked on the live page. */
export interface MarkedQuotes {
  count: number;
  /** Takes the marks off. */
  undo(): void;
}

const NONE: MarkedQuotes = { count: 0, undo: () => undefined };

/**
 * Marks the story's quotations on the live page in their speakers' colours, by the CSS Custom Highlight API: the page's
 * own nodes stay as they are. Marks nothing where the browser has no such thing.
 */
export function markQuotes(document: Document, story: Story, blockElements: readonly (readonly Element[])[]): MarkedQuotes {
  const view = document.defaultView;
  if (!view || !('Highlight' in view)) return NONE;
  const found = quoteRanges(story, blockElements).filter(({ quote }) => isSpeech(quote));
  if (!found.length) return NONE;
  const groups = bySign(story, found);
  const first = found[0]?.range.startContainer.parentElement;
  const isDark = first ? isLight(view.getComputedStyle(first).color) : false;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync([...groups.keys()].map((sign) => quoteStyle(sign, isDark)).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const [sign, ranges] of groups) view.CSS.highlights.set(quoteName(sign), new view.Highlight(...ranges));
  return {
    count: found.length,
    undo: () => {
      for (const sign of groups.keys()) view.CSS.highlights.delete(quoteName(sign));
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

/** The ranges by the speaker's place in the row of colours, as in the clean view; null for what is unclear. */
function bySign(story: Story, found: readonly QuoteRange[]): Map<number | null, Range[]> {
  const signs = new Map(whoSaidWhat(story).map((voice) => [voice.name, voice.sign]));
  const groups = new Map<number | null, Range[]>();
  for (const { quote, range } of found) {
    const sign = signs.get(certaintyOf(quote) === 'unclear' ? null : quote.speaker) ?? null;
    const ranges = groups.get(sign);
    if (ranges) ranges.push(range);
    else groups.set(sign, [range]);
  }
  return groups;
}

/** True for a light colour of text, which stands on a dark page: `rgb(230, 230, 230)`. */
function isLight(colour: string): boolean {
  const [red, green, blue] = (/^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(colour) ?? []).slice(1).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return false;
  return (red * 299 + green * 587 + blue * 114) / 1000 > 140;
}
