import { describe, expect, it } from 'vitest';
import { articleFigures, articleText } from '../../lib/article/blocks.ts';
import { PROSE, page, textOf } from './cleaned.ts';

const WHOLE = PROSE.join('\n\n');

describe('the edges of a story', () => {
  it('a topic before it and buttons behind it are no lines of it', () => {
    const inner = '<article><div><a href="/choirs">Harbour Choirs</a></div>{1}{2}{3}{4}<div><div class="k1">Orla Finch</div><div class="k2">in this topic</div></div></article>';
    expect(textOf(inner)).toBe(WHOLE);
  });

  it('the count of a button behind it is no line of it', () => {
    expect(textOf('<article>{1}{2}{3}{4}<div class="num">861</div><div class="txt">Kudos</div></article>')).toBe(PROSE.join('\n\n'));
  });

  it('another form of the headline above it goes', () => {
    expect(textOf('<article><h1 itemprop="alternativeHeadline">Kettle choir</h1>{1}{2}{3}{4}</article>')).toBe(PROSE.join('\n\n'));
  });

  it('a topic that is a linked heading above the headline goes, and so does the age of the story', () => {
    expect(textOf('<article><h2><a href="/choirs">Choirs</a></h2><h3>20 hours ago</h3>{1}{2}{3}{4}</article>')).toBe(WHOLE);
  });

  it('a heading with nothing left below it goes', () => {
    expect(textOf('<article>{1}{2}{3}{4}<h3>About Orla Finch</h3><div class="author-bio"><p>Orla Finch has sung since 1990.</p></div></article>')).toBe(WHOLE);
  });

  it('the line that says who wrote it and when goes, wherever its class hides it', () => {
    const meta = '<p class="who"><a rel="author" href="/people/ann-lee">Ann Lee</a></p>';
    const story = page(`${meta}<article><ul class="k1"><li><div class="k2 has-bio">Ann Lee, Harbour Editor<span>Dec 19, 2023, 05:30 PM</span></div></li></ul>{1}{2}{3}{4}</article>`);
    expect(story.byline).toEqual(['Ann Lee']);
    expect(articleText(story.article)).toBe(WHOLE);
  });

  it('so does one that says “by”, and in which issue it was printed', () => {
    const meta = '<p class="who"><a rel="author" href="/people/ann-lee">Ann Lee</a></p>';
    const story = page(`${meta}<article><div>by <a href="/people/ann-lee">Ann Lee</a> / January 19, 2024 / <a href="#c">Leave a comment</a></div><div>Published in February 2024 issue of The Lantern</div>{1}{2}{3}{4}</article>`);
    expect(articleText(story.article)).toBe(WHOLE);
  });

  it('so do the rests of one', () => {
    expect(textOf('<article><ul><li>By</li><li><a rel="author" href="/people/ann-lee">Ann Lee</a></li><li>&amp;</li></ul>{1}{2}{3}{4}</article>')).toBe(WHOLE);
  });

  it('a sign-off with the writer’s name goes', () => {
    expect(textOf('<p class="byline">By Ann Lee</p><article>{1}{2}{3}{4}<p>—Ann Lee</p></article>')).toBe(WHOLE);
  });

  it.each([
    ['at the end, after a name of its own', '{1}{2}{3}{4}<p>Ann Lee / Ann is the Harbour Editor of The Lantern, which she joined in 2012.</p>'],
    ['with where to follow somebody whom no byline names', '{1}{2}{3}{4}<p>Bo Otter is an expert of kettles who has helped harbours and bakeries to sing in time since the first of the cold winters. Follow him on Bluesky at @bo.</p>'],
    ['at the start', '<div>Ann Lee currently works for The Lantern as a writer.</div>{1}{2}{3}{4}'],
  ])('what is told of the writer goes: %s', (_name, inner) => {
    expect(textOf(`<p class="byline">By Ann Lee</p><article>${inner}</article>`)).toBe(WHOLE);
  });

  it('a list among the first paragraphs is the story’s own, unless it is named or headed as a summary', () => {
    const list = (heading: string): string => `${heading}<ol><li>The gulls had asked for a song all winter long.</li><li>The pond had never been so quiet as on that evening.</li></ol>`;
    expect(page(`<article>{1}{2}${list('')}{3}{4}</article>`).keyPoints).toEqual([]);
    expect(page(`<article>{1}{2}${list('<h3>Key points</h3>')}{3}{4}</article>`).keyPoints).toHaveLength(2);
    expect(page(`<article>${list('')}{1}{2}{3}{4}</article>`).keyPoints).toHaveLength(2);
  });

  it('the last entry of a countdown keeps its heading and the picture below it', () => {
    const entry = (number: number, name: string): string => `<h2>${String(number)}. ${name}</h2><figure><img src="/k${String(number)}.jpg" width="600" height="400"></figure>`;
    const { article } = page(`<article>{1}{2}${entry(2, 'The Tin Kettle')}{3}{4}${entry(1, 'The Copper Kettle')}</article><aside><img src="/other.jpg" width="600" height="400"></aside>`);
    expect(articleText(article)).toContain('1. The Copper Kettle');
    expect(articleFigures(article).map(({ src }) => new URL(src).pathname)).toEqual(['/k2.jpg', '/k1.jpg']);
  });

  const kept: [string, string, string][] = [
    ['a heading', '<h2>The harbour</h2>{1}{2}{3}{4}', 'The harbour\n\n'],
    ['a sentence that is marked as a heading', '{1}{2}{3}{4}<h3>The choir sings again in May.</h3>', 'sings again in May.'],
    ['what an event costs', '<div>Cost: $6.30</div>{1}{2}{3}{4}', 'Cost: $6.30'],
    ['a short last sentence', '{1}{2}{3}{4}<div>Nobody slept.</div>', 'Nobody slept.'],
    ['the last entry of a list', '{1}{2}{3}{4}<ul><li>Orla Finch</li><li>Bo Otter</li></ul>', 'Bo Otter'],
  ];
  it.each(kept)('%s stays', (_name, inner, words) => {
    expect(textOf(`<article>${inner}</article>`)).toContain(words);
  });
});
