import { describe, expect, it } from 'vitest';
import { markQuotes } from '../../lib/tidy/marked-quotes.ts';
import { quoteRanges } from '../../lib/tidy/quote-ranges.ts';
import { livePage, madeOf } from './live-page.ts';

const words = (range: Range): string => range.toString().replace(/\s+/g, ' ');

describe('quotations on the live page', () => {
  it('stand where the story has them, across marks and line breaks of the page', () => {
    const document = livePage();
    const made = madeOf(document);
    const found = quoteRanges(made.story, made.blockElements);
    expect(found.map(({ range }) => words(range))).toEqual(['We counted nine hundred lanterns,', 'Then the rain put out every one of them.', 'a very wet success']);
    expect(found.map(({ range }) => range.startContainer.parentElement?.closest('p')?.className)).toEqual(['b', 'b', 'c']);
  });

  it('are left out where the page has changed since', () => {
    const document = livePage();
    const made = madeOf(document);
    document.querySelector('p.c')?.replaceChildren('The mayor has gone home.');
    expect(quoteRanges(made.story, made.blockElements)).toHaveLength(2);
  });

  it('are found one by one where a part of their paragraph was left out of the story', () => {
    const document = livePage();
    const made = madeOf(document);
    document.querySelector('p.c')?.prepend('Photo: Kai. ');
    document.querySelector('p.c')?.append(' (Updated)');
    expect(words(quoteRanges(made.story, made.blockElements)[2]?.range ?? document.createRange())).toBe('a very wet success');
  });

  it('are registered under their speakers, each with a colour and a kind of line of its own', () => {
    const document = livePage();
    const made = madeOf(document);
    const before = document.documentElement.outerHTML;
    const marked = markQuotes(document, made.story, made.blockElements);
    const registered = document.defaultView?.CSS.highlights;
    expect(marked.count).toBe(3);
    expect([...(registered?.keys() ?? [])]).toEqual(['greenroom-quote-0', 'greenroom-quote-1']);
    const style = JSON.stringify(document.adoptedStyleSheets);
    expect(style).toContain('underline solid 1.5px #007040');
    expect(style).toContain('underline dashed 1.5px #7e3d82');
    expect(document.documentElement.outerHTML).toBe(before);
    marked.undo();
    expect([registered?.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });

  it('take the colours of dark pages where the words are light', () => {
    const document = livePage('', '<style>p { color: rgb(240, 240, 240) }</style>');
    const made = madeOf(document);
    markQuotes(document, made.story, made.blockElements);
    expect(JSON.stringify(document.adoptedStyleSheets)).toContain('#7ed3a6');
  });
});
