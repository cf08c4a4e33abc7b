import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { articleBlocks, articleText } from '../../lib/article/blocks.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { makeStoryInSteps } from '../../lib/story.ts';

/** The part of the read contract (DESIGN.md) that the scorer reads. */
export interface Fields {
  title: string;
  dek: string | null;
  byline: string[];
  publishedAt: string | null;
  text: string;
  quotes: object[];
  comments: object[];
}
export type Tool = 'greenroom' | 'readability' | 'defuddle';
export type QuoteInput = Parameters<typeof findQuotes>[0];
export interface Ran {
  milliseconds: number;
  fields: Fields | null;
  /** Milliseconds of the longest step, after which the page may have its turn; the whole, where a tool has no steps. */
  longestStep: number;
  /** What the quotation engine was given, where Greenroom ran. */
  quoteInput: QuoteInput | null;
}

/** Elements that stand on lines of their own, in the peers' HTML. */
const BLOCKS = 'p,div,section,article,h1,h2,h3,h4,h5,h6,li,ul,ol,dl,dt,dd,blockquote,pre,table,tr,td,th,figure,main,header,footer,aside';
const NOT_TEXT = 'figcaption,script,style,noscript,svg,button,template';

/** The words of a peer's HTML as the contract wants them: blocks apart, captions left out. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) blocks[blocks.length - 1] += node.nodeValue ?? '';
    if (!(node instanceof Element) || node.matches(NOT_TEXT)) return;
    const isBlock = node.matches(BLOCKS);
    if (isBlock) blocks.push('');
    if (node.tagName === 'BR') blocks[blocks.length - 1] += ' ';
    node.childNodes.forEach(walk);
    if (isBlock) blocks.push('');
  };
  walk(body);
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n\n');
}

/** Authors of a peer's one string: "By Ann Otter and Bo Heron", "Ann Otter, Bo Heron" */
function authors(line: string | null | undefined): string[] {
  return (line ?? '').replace(/^\s*by:?\s+/i, '').split(/\s*(?:,|;|&|\band\b)\s*/).map((name) => name.trim()).filter(Boolean);
}

const nothingMore = { dek: null, quotes: [], comments: [] };

/** Milliseconds of Greenroom's longest step. */
let longestStep = 0;

const TOOLS: Record<Tool, (url: string) => () => Pick<Ran, 'fields' | 'quoteInput'>> = {
  greenroom(url) {
    const steps = makeStoryInSteps(document, url);
    let start = performance.now();
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      longestStep = Math.max(longestStep, performance.now() - start);
      start = performance.now();
    }
    longestStep = Math.max(longestStep, performance.now() - start);
    const made = step.value;
    return () => {
      if (!made.ok) return { fields: null, quoteInput: null };
      const { article, ...story } = made.value.story;
      const { title, dek, byline, publishedAt, keyPoints, siteName, language, comments } = story;
      const quotes = story.quotes.map((quote) => (quote.place === 'body' ? quote : { ...quote, block: -1 }));
      const blocks = articleBlocks(article);
      return { fields: { title, dek, byline, publishedAt, text: articleText(article), quotes, comments }, quoteInput: { title, dek, keyPoints, blocks, byline, siteName, language } };
    };
  },
  readability() {
    const parsed = new Readability(clone).parse();
    return () => ({
      quoteInput: null,
      fields: parsed && { title: parsed.title ?? '', byline: authors(parsed.byline), publishedAt: parsed.publishedTime ?? null, text: textOfHtml(parsed.content ?? ''), ...nothingMore },
    });
  },
  defuddle(url) {
    const parsed = new Defuddle(document, { url }).parse();
    return () => ({ quoteInput: null, fields: { title: parsed.title, byline: authors(parsed.author), publishedAt: parsed.published || null, text: textOfHtml(parsed.content), ...nothingMore } });
  },
};

/** Readability changes the document that it is given; its copy is made before the clock runs. */
let clone = document;

/** What the bench calls in a page. */
const bench = {
  run(tool: Tool, url: string): Ran {
    if (tool === 'readability') clone = document.cloneNode(true) as Document;
    const start = performance.now();
    const collect = TOOLS[tool](url);
    const milliseconds = performance.now() - start;
    return { milliseconds, longestStep: longestStep || milliseconds, ...collect() };
  },
  /** The first run of the quotation engine in this page, and the median of nine more (milliseconds). */
  quotes(input: QuoteInput): { cold: number; warm: number } {
    const times = Array.from({ length: 10 }, () => {
      const start = performance.now();
      findQuotes(input);
      return performance.now() - start;
    });
    const [cold = 0, ...rest] = times;
    return { cold, warm: rest.sort((a, b) => a - b)[4] ?? 0 };
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
