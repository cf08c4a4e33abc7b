import { describe, expect, it } from 'vitest';
import { articleText, layBlocks } from '../../lib/article/blocks.ts';
import { page } from '../clean/cleaned.ts';

const sentence = (inner: string): string | undefined => {
  const { article } = page(`<article>{1}{2}<p>They bought ${inner} in May, and nobody asked why.</p>{3}{4}</article>`);
  return articleText(article).split('\n\n')[2];
};

describe('a note in the middle of a sentence', () => {
  const notes: [string, string, string][] = [
    ['stands in brackets', 'the hall<span class="footnote">Once a bakery, it holds two hundred.</span>', 'the hall (Once a bakery, it holds two hundred.)'],
    ['does not cut the sentence by its picture', '<span class="footnoteLink"><i>the hall</i><span class="footnote"><img src="/hall.jpg" width="190" height="190">Once a bakery, it holds two hundred.</span></span>', 'the hall (Once a bakery, it holds two hundred.)'],
    ['stands in one pair of brackets where it is set in two elements', 'the hall<span class="sidenote"><span class="sidenote-text">Once a bakery, it holds two hundred.</span></span>', 'the hall (Once a bakery, it holds two hundred.)'],
    ['is none where it is a number', 'the hall<span class="footnote">2</span>', 'the hall2'],
    ['is none where it is what the note is about', '<span class="footnote-link">the hall by the pier</span>', 'the hall by the pier'],
  ];
  it.each(notes)('%s', (_name, inner, expected) => {
    expect(sentence(inner)).toBe(`They bought ${expected} in May, and nobody asked why.`);
  });

  it('needs no brackets where nothing else stands on its line', () => {
    const { article } = page('<article>{1}{2}<p><span class="footnote">Once a bakery, the hall holds two hundred people and a cat.</span></p>{3}{4}</article>');
    expect(articleText(article)).toContain('\n\nOnce a bakery, the hall holds two hundred people and a cat.\n\n');
  });
});

describe('a bold first line', () => {
  const lines = (inner: string): string[] => layBlocks(page(`<article>{1}{2}<p>${inner}</p>{3}{4}</article>`).article).slice(2, -2).map(({ text }) => text);

  it.each([
    ['the break after it', '<b>Why did you come back?</b><br>We were asked to, by the gulls.'],
    ['the break in it', '<strong>Why did you come back? <br></strong> We were asked to, by the gulls.'],
  ])('is a paragraph of its own over a sentence, %s', (_name, inner) => {
    expect(lines(inner)).toEqual(['Why did you come back?', 'We were asked to, by the gulls.']);
  });

  it('stays with a second line that is no sentence', () => {
    expect(lines('<b>SATURDAY, MAY 9</b><br>The Old Bakery, Pier Street')).toEqual(['SATURDAY, MAY 9\nThe Old Bakery, Pier Street']);
  });
});
