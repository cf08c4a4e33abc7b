import { describe, expect, it } from 'vitest';
import { articleFigures, articleText } from '../../lib/article/blocks.ts';
import { PROSE, page } from './cleaned.ts';

const WHOLE = PROSE.join('\n\n');

describe('captions and credits', () => {
  it('belong to their picture, apart from each other', () => {
    const story = page('<article>{1}<figure><img src="/wall.jpg" alt="People on a wall" width="800" height="500"><figcaption>On the wall at dusk (Image: Getty)</figcaption></figure>{2}{3}{4}</article>');
    expect(articleText(story.article)).toBe(WHOLE);
    expect(articleFigures(story.article)).toEqual([
      { src: 'https://www.lantern.example/wall.jpg', alt: 'People on a wall', caption: 'On the wall at dusk', credit: 'Getty' },
    ]);
  });

  it('a line after a picture that ends in a credit is its caption', () => {
    const story = page('<article>{1}<div><img src="/wall.jpg" alt="" width="800" height="500"></div><p>On the wall at dusk. Credit: Ann Lee.</p>{2}{3}{4}</article>');
    expect(articleText(story.article)).toBe(WHOLE);
    expect(articleFigures(story.article)[0]?.caption).toBe('On the wall at dusk.');
  });

  it('a line that says what the picture’s description says is its caption, wherever it stands', () => {
    const said = 'Orla Finch leads the choir on the wall on Tuesday night.';
    const story = page(`<article>{1}<div class="k1"><img src="/wall.jpg" alt="${said}" width="800" height="500"></div>{2}<div><p>${said}</p></div>{3}{4}</article>`);
    expect(articleText(story.article)).toBe(WHOLE);
    expect(articleFigures(story.article)).toEqual([{ src: 'https://www.lantern.example/wall.jpg', alt: said, caption: said, credit: null }]);
  });

  it('may be words that stand bare beside it, named a caption', () => {
    const said = 'The choir’s books for the year, as the bakery keeps them.';
    const story = page(`<article>{1}{2}<div class="inline-content"><img src="/books.jpg" alt="" width="800" height="500"><br> <span class="pb-caption">${said}</span></div>{3}{4}</article>`);
    expect(articleText(story.article)).toBe(WHOLE);
    expect(articleFigures(story.article)[0]?.caption).toBe(said);
  });

  it('a heading in a caption leaves its credit beside it', () => {
    const said = 'Orla Finch leads the choir on the wall on Tuesday night.';
    const story = page(`<article>{1}{2}<figure><img src="/wall.jpg" alt="${said}" width="800" height="500"><figcaption><h2>${said}</h2><span class="credit">(ANN LEE/KTQ)</span></figcaption></figure>{3}{4}</article>`);
    expect(articleFigures(story.article)).toEqual([{ src: 'https://www.lantern.example/wall.jpg', alt: said, caption: said, credit: '(ANN LEE/KTQ)' }]);
  });

  it('a link to another story is none, though its picture is described alike', () => {
    const said = 'Otters open a shop for hats and shawls';
    const card = `<div class="bucket img"><a href="/otters"><img src="/o.jpg" alt="${said}"></a><div><h3><a href="/otters">${said}</a></h3></div></div>`;
    const story = page(`<article>{1}{2}<div class="bucketwrap">${card}</div>{3}{4}</article>`);
    expect(articleText(story.article)).toBe(WHOLE);
    expect(articleFigures(story.article)).toEqual([]);
  });

  it('a figure may hold a list of buttons without words', () => {
    const story = page('<article>{1}{2}<figure class="k1"><ul><li><a href="#f"><i></i></a></li></ul><img src="/wall.jpg" alt="" width="800" height="500"><figcaption>The wall at dusk.</figcaption></figure>{3}{4}</article>');
    expect(articleFigures(story.article)[0]?.caption).toBe('The wall at dusk.');
  });

  it('a text in one box with a picture is the story’s, though the box is named after both', () => {
    const story = page('<article>{1}{2}<div class="detail__photo-text"><div class="detail__image-wrap"><span class="image-agency">Ann Lee/KTQ</span></div><div>{3}</div></div>{4}</article>');
    expect(articleText(story.article)).toBe(WHOLE);
  });

  it('the caption of a figure whose picture never came is said to be hidden', () => {
    const story = page('<article>{1}{2}<figure><div><span>Image</span><div style="height:9px"></div></div><figcaption><span>The wall at dusk.</span><span>Credit...Ann Lee for The Lantern</span></figcaption></figure>{3}{4}</article>');
    expect(articleText(story.article)).toBe(WHOLE);
    expect(story.hidden.map(({ text }) => text).join(' ')).toContain('The wall at dusk.');
  });

  const credited: [string, string, string, string | null][] = [
    ['agencies in brackets', 'The choir on the wall. (Getty Images / Getty Images)', 'The choir on the wall.', '(Getty Images / Getty Images)'],
    ['a photographer and a file mark', 'The choir in May (AP Photo/Ann Lee, File)', 'The choir in May', '(AP Photo/Ann Lee, File)'],
    ['a name and a paper', 'The choir waits (Ann B. Lee / The Lantern)', 'The choir waits', '(Ann B. Lee / The Lantern)'],
    ['a name and an agency behind the last sentence', 'The choir waits for the tide. Ann Lee/Getty Images', 'The choir waits for the tide.', 'Ann Lee/Getty Images'],
    ['a name in an element of its own', '<span>The choir waits for the tide.<span class="k9">Ann Lee</span></span>', 'The choir waits for the tide.', 'Ann Lee'],
    ['what stands behind an upright stroke', 'The choir waits for the tide. | Drawing by Ann Lee / KTQ Photo', 'The choir waits for the tide.', 'Drawing by Ann Lee / KTQ Photo'],
    ['a label before a caption is no credit', 'Image: The choir was backed by gulls', 'The choir was backed by gulls', null],
    ['nor is a button', 'Enlarge Image Orla Finch on the wall', 'Orla Finch on the wall', null],
  ];
  it.each(credited)('%s', (_name, markup, caption, credit) => {
    const story = page(`<article>{1}<figure><img src="/wall.jpg" alt="" width="800" height="500"><figcaption>${markup}</figcaption></figure>{2}{3}{4}</article>`);
    expect(articleFigures(story.article)).toEqual([{ src: 'https://www.lantern.example/wall.jpg', alt: '', caption, credit }]);
  });

  it('a caption whose picture has not come yet is no line of the story', () => {
    const story = page('<article>{1}{2}<div class="k1"><div class="lazyload-wrapper"></div><div class="k2">A map of the harbour on Tuesday. Credit: Ann Lee.</div></div>{3}{4}</article>');
    expect(articleText(story.article)).toBe(WHOLE);
  });
});
