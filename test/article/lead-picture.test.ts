import { describe, expect, it } from 'vitest';
import { articleFigures } from '../../lib/article/blocks.ts';
import { page } from '../clean/cleaned.ts';

const BODY = '<div class="body">{1}{2}{3}{4}</div>';
const shown = (head: string, body = BODY): string[] => articleFigures(page(`${head}${body}`).article).map(({ src }) => new URL(src).pathname);

describe('the picture between headline and story', () => {
  it('is the story’s first picture though it stands in a box of its own', () => {
    const head = '<div class="lead-media overlay"><figure><img src="/wall.jpg" alt="The wall" width="800" height="500"><figcaption>The wall. Credit: Ann Lee</figcaption></figure></div>';
    const [first] = articleFigures(page(`${head}${BODY}`).article);
    expect(first).toEqual({ src: 'https://www.lantern.example/wall.jpg', alt: 'The wall', caption: 'The wall.', credit: 'Ann Lee' });
  });

  it('may be a bare picture of known width', () => {
    expect(shown('<div><img src="/wall.jpg" alt="" width="1200" height="600"></div>')).toEqual(['/wall.jpg']);
  });

  it('stands below a button of the site’s own', () => {
    const button = '<figure><img src="/buttons/listen.png" alt="" width="400" height="90"></figure>';
    expect(shown(`<div>${button}</div><figure><img src="/wall.jpg" alt="" width="800" height="500"></figure>`)).toEqual(['/wall.jpg']);
  });

  it('may stand in a box that holds the story, too, whatever its name', () => {
    const inner = `<div class="sidebar-fixed"><div><figure><img src="/wall.jpg" alt="" width="800" height="500"></figure>${BODY}</div></div>`;
    expect(shown('', inner)).toEqual(['/wall.jpg']);
  });

  it('is not shown twice', () => {
    const body = '<div class="body">{1}<figure><img src="/wall.jpg" alt="" width="800" height="500"></figure>{2}{3}{4}</div>';
    expect(shown('<figure><img src="/wall.jpg" alt="" width="800" height="500"></figure>', body)).toEqual(['/wall.jpg']);
  });

  const foreign: [string, string][] = [
    ['a writer’s portrait', '<div class="author-card"><figure><img src="/ann.jpg" alt="" width="400" height="400"></figure></div>'],
    ['a small picture', '<figure><img src="/ann.jpg" alt="" width="80" height="80"></figure>'],
    ['a logo', '<figure><img src="/img/logo-white.svg" alt="" width="400" height="90"></figure>'],
    ['a card of another story', '<div class="related"><figure><img src="/otter.jpg" alt="" width="400" height="300"></figure></div>'],
    ['a link with a picture', '<a href="/otters"><img src="/otter.jpg" alt="" width="400" height="300"></a>'],
  ];
  it.each(foreign)('is not %s', (_name, head) => {
    expect(shown(head)).toEqual([]);
  });
});
