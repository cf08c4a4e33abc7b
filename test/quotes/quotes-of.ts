import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import type { Block, Person, Quote } from '../../lib/model.ts';
import type { QuoteInput } from '../../lib/quotes/piece.ts';

/** Reads an invented story of paragraphs. A line that begins with `# ` is a heading, one with `> ` a block quotation. */
export function readStory(paragraphs: string[], more: Partial<QuoteInput> = {}): { quotes: Quote[]; people: Person[] } {
  const blocks = paragraphs.map((text): Block => {
    if (text.startsWith('# ')) return { kind: 'heading', text: text.slice(2) };
    if (text.startsWith('> ')) return { kind: 'quotation', text: text.slice(2) };
    return { kind: 'paragraph', text };
  });
  return findQuotes({ title: '', dek: null, keyPoints: [], byline: [], siteName: 'Lantern Weekly', language: 'en', blocks, ...more });
}

/** The quotes of such a story. */
export function quotesOf(...paragraphs: string[]): Quote[] {
  return readStory(paragraphs).quotes;
}

/** Each quote's speaker, in order. */
export function speakersOf(...paragraphs: string[]): (string | null)[] {
  return quotesOf(...paragraphs).map(({ speaker }) => speaker);
}
