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

  it('a caption whose picture has not come yet is no line of the story', () => {
    const story = page('<article>{1}{2}<div class="k1"><div class="lazyload-wrapper"></div><div class="k2">A map of the harbour on Tuesday. Credit: Ann Lee.</div></div>{3}{4}</article>');
    expect(articleText(story.article)).toBe(WHOLE);
  });
});
