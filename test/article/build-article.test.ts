import { describe, expect, it } from 'vitest';
import { articleFigures, articleText } from '../../lib/article/blocks.ts';
import type { ArticleElement, ArticleNode } from '../../lib/model.ts';
import { PROSE, page } from '../clean/cleaned.ts';

function cards(inner: string): ArticleElement['properties'][] {
  const found: ArticleElement['properties'][] = [];
  const search = (nodes: readonly ArticleNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') continue;
      if (node.properties.role === 'embed' || node.properties.role === 'video') found.push(node.properties);
      search(node.children);
    }
  };
  search(page(`<article>{1}{2}${inner}{3}{4}</article>`).article.children);
  return found;
}

const pictures = (inner: string): string[] => articleFigures(page(`<article>{1}{2}${inner}{3}{4}</article>`).article).map(({ src }) => src);

describe('a quoting element', () => {
  it.each([
    ['gets the marks that a browser would draw', '<q>the kettle is on</q>', '“the kettle is on”'],
    ['keeps those that the page wrote itself', '<q>"the kettle is on"</q>', '"the kettle is on"'],
  ])('%s', (_name, quoted, expected) => {
    expect(articleText(page(`<article>{1}{2}<p>Then somebody called that ${quoted}, and they went in.</p>{3}{4}</article>`).article)).toContain(`called that ${expected}, and`);
  });
});

describe('embedded posts and players', () => {
  it('a tweet is a card: who, where, when, its words, a link', () => {
    const tweet = '<blockquote class="twitter-tweet"><p>The kettle is on.</p>— Orla Finch (@orla) <a href="https://twitter.com/orla/status/1">March 3, 2026</a></blockquote>';
    expect(cards(tweet)).toEqual([{ role: 'embed', source: 'X', author: 'Orla Finch (@orla)', date: 'March 3, 2026', href: 'https://twitter.com/orla/status/1' }]);
    expect(articleText(page(`<article>{1}{2}${tweet}{3}{4}</article>`).article)).toContain('The kettle is on.');
  });

  it.each([
    ['in a box named as one for something else', '<div class="widget widget_tweet">', '</div>{3}{4}'],
    ['behind the last paragraph', '{3}{4}<div class="widget">', '</div>'],
  ])('a post stays %s', (_name, before, after) => {
    const tweet = '<blockquote class="twitter-tweet"><p>The kettle is on.</p>— Orla Finch (@orla) <a href="https://twitter.com/orla/status/1">March 3, 2026</a></blockquote>';
    const story = page(`<article>{1}{2}${before}${tweet}${after}</article>`);
    expect(articleText(story.article)).toContain('The kettle is on.');
    expect(story.hidden).toEqual([]);
  });

  it('an address in the place of a post’s words is its link', () => {
    const address = 'https://twitter.com/orla/status/1';
    expect(cards(`<blockquote class="twitter-tweet"><a href="${address}">${address}</a></blockquote>`)).toEqual([{ role: 'embed', source: 'X', href: address }]);
  });

  it('an Instagram post without words is a link with its writer', () => {
    const post = '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"><a href="https://www.instagram.com/p/abc/">View this post on Instagram</a><p>A post shared by Orla Finch (@orla)</p></blockquote>';
    expect(cards(post)).toEqual([{ role: 'embed', source: 'Instagram', author: 'Orla Finch (@orla)', href: 'https://www.instagram.com/p/abc/' }]);
  });

  const posts: [string, string, ArticleElement['properties'], string][] = [
    [
      'TikTok',
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@orla/video/123" data-video-id="123"><section><a title="@orla" href="https://www.tiktok.com/@orla?refer=embed">@orla</a> <p>The kettle dances <a href="https://www.tiktok.com/tag/kettle">#kettle</a></p> <a href="https://www.tiktok.com/music/x">♬ original sound - Orla</a></section></blockquote>',
      { role: 'embed', source: 'TikTok', author: '@orla', href: 'https://www.tiktok.com/@orla/video/123' },
      'The kettle dances #kettle',
    ],
    [
      'Facebook',
      '<div class="fb-post" data-href="https://www.facebook.com/orla/posts/1"><blockquote cite="https://www.facebook.com/orla/posts/1" class="fb-xfbml-parse-ignore"><p>The kettle is home.</p>Posted by <a href="https://www.facebook.com/orla">Orla Finch</a> on <a href="https://www.facebook.com/orla/posts/1">Tuesday, May 2, 2023</a></blockquote></div>',
      { role: 'embed', source: 'Facebook', author: 'Orla Finch', date: 'Tuesday, May 2, 2023', href: 'https://www.facebook.com/orla/posts/1' },
      'The kettle is home.',
    ],
    [
      'Reddit',
      '<blockquote class="reddit-embed-bq" style="height:316px"><a href="https://www.reddit.com/r/kettles/comments/1/my_kettle/">My kettle sang at last</a><br> by<a href="https://www.reddit.com/user/orla/">u/orla</a> in<a href="https://www.reddit.com/r/kettles/">kettles</a></blockquote>',
      { role: 'embed', source: 'Reddit', author: 'u/orla', href: 'https://www.reddit.com/r/kettles/comments/1/my_kettle/' },
      'My kettle sang at last',
    ],
    [
      'Bluesky',
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:x/app.bsky.feed.post/3k"><p lang="en">The gulls have asked for it.<br><br><a href="https://bsky.app/profile/did:plc:x/post/3k?ref_src=embed">[image or embed]</a></p>— Orla Finch (<a href="https://bsky.app/profile/did:plc:x">@orla-f.bsky.social</a>) <a href="https://bsky.app/profile/did:plc:x/post/3k">May 2, 2025 at 3:02 PM</a></blockquote>',
      { role: 'embed', source: 'Bluesky', author: 'Orla Finch (@orla-f.bsky.social)', date: 'May 2, 2025 at 3:02 PM', href: 'https://bsky.app/profile/did:plc:x/post/3k' },
      'The gulls have asked for it.',
    ],
    [
      'Threads',
      '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@orla/post/abc" data-text-post-version="0"><a href="https://www.threads.net/@orla/post/abc"><div><svg></svg></div><div>Post by @orla</div><div>View on Threads</div></a></blockquote>',
      { role: 'embed', source: 'Threads', author: '@orla', href: 'https://www.threads.net/@orla/post/abc' },
      '',
    ],
    [
      'X, after its script has run',
      '<div class="twitter-tweet twitter-tweet-rendered"><iframe data-tweet-id="17001" title="X Post" src="https://platform.twitter.com/embed/Tweet.html?id=17001"></iframe></div>',
      { role: 'embed', source: 'X', href: 'https://x.com/i/status/17001' },
      '',
    ],
    [
      'Instagram, after its script has run',
      '<iframe class="instagram-media instagram-media-rendered" src="https://www.instagram.com/p/abc/embed/captioned/?cr=1&amp;v=14"></iframe>',
      { role: 'video', source: 'Instagram', href: 'https://www.instagram.com/p/abc/' },
      '',
    ],
    [
      'Facebook, in a frame',
      '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Forla%2Fposts%2F1&amp;width=500"></iframe>',
      { role: 'video', source: 'Facebook', href: 'https://www.facebook.com/orla/posts/1' },
      '',
    ],
  ];
  it.each(posts)('a post of %s', (_name, markup, card, words) => {
    expect(cards(markup)).toEqual([card]);
    const text = articleText(page(`<article>{1}{2}${markup}{3}{4}</article>`).article);
    expect(text).toBe([PROSE[0], PROSE[1], words, PROSE[2], PROSE[3]].filter(Boolean).join('\n\n'));
  });

  it('markup that a broken embed shows as words is taken off', () => {
    const tweet = '<blockquote class="tweet-blockquote">Orla Finch @orla<p>&lt;a href="https://twitter.com/hashtag/kettle"&gt;#kettle&lt;/a&gt; is on tonight</p></blockquote>';
    expect(articleText(page(`<article>{1}{2}${tweet}{3}{4}</article>`).article)).toContain('#kettle is on tonight');
  });

  it('a YouTube frame is a linked card with its title; other frames are nothing', () => {
    const frames = '<iframe src="https://www.youtube.com/embed/abcdef12345" title="Kettles at dusk"></iframe><iframe src="https://ads.example/x"></iframe>';
    expect(cards(frames)).toEqual([{ role: 'video', href: 'https://www.youtube.com/watch?v=abcdef12345', source: 'YouTube', author: 'Kettles at dusk' }]);
  });
});

describe('pictures', () => {
  const ways: [string, string][] = [
    ['data-src', '<img src="/blank.gif" data-src="/a.jpg">'],
    ['the widest of a srcset', '<img src="/s.jpg" srcset="/s.jpg 300w, /a.jpg 900w">'],
    ['data-srcset', '<img data-srcset="/s.jpg 1x, /a.jpg 2x">'],
    ['a source of a picture', '<picture><source srcset="/a.jpg 900w"><img src="/blank.gif"></picture>'],
    ['a noscript with a srcset', '<p><img src="data:image/gif;base64,R0"><noscript><img src="/s.jpg" srcset="/s.jpg 300w, /a.jpg 900w"></noscript></p>'],
    ['a noscript', '<p><img src="data:image/gif;base64,R0"><noscript><img src="/a.jpg"></noscript></p>'],
  ];
  it.each(ways)('are found by %s', (_name, markup) => {
    expect(pictures(markup)).toEqual(['https://www.lantern.example/a.jpg']);
  });

  it('a photograph is one whatever its host is called', () => {
    expect(pictures('<img src="https://pixel.otter.example/imgs/wall.w190.jpg">')).toEqual(['https://pixel.otter.example/imgs/wall.w190.jpg']);
  });

  it('tracking pixels are none', () => {
    expect(pictures('<img src="https://count.example/pixel?id=1"><img src="/x.png" width="1" height="1"><img src="https://sb.scorecardresearch.com/p?c=1">')).toEqual([]);
  });

  const signs: [string, string][] = [
    ['a button drawn as a picture', '<a href="https://www.facebook.com/share.php?u=x"><img src="/static/images/buttons/facebook146x32.png" alt="fb share"></a>'],
    ['a sign of a service', '<img src="/images/common/icon_kettlegram_b.gif" alt="Kettlegram">'],
    ['a sign by the end of its name', '<img src="/files/otter-icon.png" alt="">'],
    ['a writer’s portrait by its folder', '<img src="/uploads/userphoto/79.thumbnail.jpg" alt="Ann Lee">'],
    ['a writer’s portrait by its size', '<img src="/tim/2012/ann_lee_60x43.jpg" alt="Ann Lee">'],
    ['a small picture', '<img src="/ann.jpg" alt="Ann Lee" width="48" height="48">'],
    ['the sign that lies over a film', '<img src="/tron/overlays/film-med.png" alt="">'],
  ];
  it.each(signs)('%s is none', (_name, markup) => {
    expect(pictures(`<p>${markup}</p>`)).toEqual([]);
  });

  it.each(['/style-icon-retires.jpg', '/lantern-tv-logo.jpg', '/icons-of-the-mill-1200x800.jpg', '/avatar-3-first-look.jpg'])('%s is one of the story', (src) => {
    expect(pictures(`<p><img src="${src}" alt=""></p>`)).toEqual([`https://www.lantern.example${src}`]);
  });

  const previews: [string, string][] = [
    ['in a box', '<div class="media"><img src="https://cdn.example/30/1*otters7at7dusk.png?q=20"><canvas></canvas><img data-src="https://cdn.example/2000/1*otters7at7dusk.png"></div>'],
    ['in a picture', '<picture><img src="https://cdn.example/30/1*otters7at7dusk.png?q=20"> <img data-srcset="https://cdn.example/300/1*otters7at7dusk.png 300w, https://cdn.example/2000/1*otters7at7dusk.png 2000w"></picture><figcaption>Otters at dusk</figcaption>'],
  ];
  it.each(previews)('a blurred preview and what takes its place are one, %s', (_name, markup) => {
    expect(pictures(`<figure>${markup}</figure>`)).toEqual(['https://cdn.example/2000/1*otters7at7dusk.png']);
  });

  it('pictures whose files have one short name are several', () => {
    expect(pictures('<figure><img src="/a1b2/large.jpg"><img src="/c3d4/large.jpg"></figure>')).toHaveLength(2);
  });

  it('two that stand side by side are one figure with their caption', () => {
    const story = page('<article>{1}{2}<figure><img src="/left.jpg" alt=""><img src="/right.jpg" alt=""><figcaption>Left and right of the wall</figcaption></figure>{3}{4}</article>');
    expect(articleFigures(story.article).map(({ src, caption }) => [new URL(src).pathname, caption])).toEqual([['/left.jpg', 'Left and right of the wall'], ['/right.jpg', 'Left and right of the wall']]);
    expect(articleText(story.article)).not.toContain('Left and right');
  });

  it.each([
    ['wall-of-otters-box.jpg', ''],
    ['girl-by-the-mill-pond', ''],
    ['IMG_2765_crop', ''],
    ['Screen Shot 2016-11-30 at 10.33', ''],
    ['0304-otter-wall-03', ''],
    ['Spider-Heron', 'Spider-Heron'],
    ['Mr. Otter on the wall', 'Mr. Otter on the wall'],
    ['Otters-in-law, 2016', 'Otters-in-law, 2016'],
  ])('the name of a file says nothing of a picture: %s', (alt, shown) => {
    expect(articleFigures(page(`<article>{1}{2}<figure><img src="/a.jpg" alt="${alt}"></figure>{3}{4}</article>`).article)[0]?.alt).toBe(shown);
  });

  it.each(['[+] Enlarge The wall at dusk', 'Modal Trigger The wall at dusk', 'View this image › The wall at dusk', 'Enlarge Image The wall at dusk', '<a href="#">Modal Trigger</a> The wall at dusk', '<b>Enlarge image</b> The wall at dusk'])('a caption goes without what its button says: %s', (caption) => {
    expect(articleFigures(page(`<article>{1}{2}<figure><img src="/a.jpg" alt=""><figcaption>${caption}</figcaption></figure>{3}{4}</article>`).article)[0]?.caption).toBe('The wall at dusk');
  });

  it('a caption that only counts is none', () => {
    expect(articleFigures(page('<article>{1}{2}<figure><img src="/a.jpg" alt=""><figcaption>1 / <span>12</span></figcaption></figure>{3}{4}</article>').article)[0]?.caption).toBeNull();
    expect(articleFigures(page('<article>{1}{2}<figure><img src="/a.jpg" alt=""><figcaption>1 / <span>12</span><span class="credit">Ann Lee/Getty Images</span></figcaption></figure>{3}{4}</article>').article)[0]).toMatchObject({ caption: null, credit: 'Ann Lee/Getty Images' });
  });

  it('nor is what its button says', () => {
    expect(articleFigures(page('<article>{1}{2}<figure><img src="/a.jpg" alt=""><figcaption><div>Play</div><div>The wall at dusk</div></figcaption></figure>{3}{4}</article>').article)[0]?.caption).toBe('The wall at dusk');
  });
});

describe('lists of pictures', () => {
  it('a listicle comes whole, in order, with its numbers and captions', () => {
    const entries = Array.from({ length: 12 }, (_, at) => {
      const number = String(at + 1);
      return `<div class="entry"><h2>${number}. Kettle number ${number}</h2><figure><img src="/k${number}.jpg" width="600" height="400"><figcaption>It whistles at ${number}</figcaption></figure><p>This kettle was found in town ${number}, where it had stood on a wall for years without a word from anybody who passed.</p></div>`;
    }).join('');
    const story = page(`<article>{1}${entries}</article>`);
    const text = articleText(story.article);
    expect(articleFigures(story.article).map(({ caption }) => caption)).toEqual(Array.from({ length: 12 }, (_, at) => `It whistles at ${String(at + 1)}`));
    const numbers = [...text.matchAll(/^(\d+)\. Kettle number/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
    expect(text.startsWith(PROSE[0] ?? '')).toBe(true);
  });

  it('a table keeps the line that says what it shows', () => {
    const table = '<table><caption>Songs in each town</caption><tr><th>Town</th><th>Songs</th></tr><tr><td>Halver</td><td>9</td></tr><tr><td>Moor</td><td>4</td></tr></table>';
    expect(articleText(page(`<article>{1}{2}${table}{3}{4}</article>`).article)).toContain('Songs in each town\n\nTown');
  });

  it('an interview keeps its questions', () => {
    const talk = '<p><strong>Why kettles?</strong></p><p>Because the pond was quiet, and because my aunt had left me eleven of them in a box.</p><p><strong>And now?</strong></p><p>Now we sing in a bakery, which is warmer, and where the biscuits come from in the first place.</p>';
    expect(articleText(page(`<article>{1}${talk}{2}</article>`).article)).toMatch(/Why kettles\?[^]*And now\?/);
  });
});

describe('an entry of a list that is set as a figure', () => {
  const entry = (at: number, words: string): string =>
    `<figure class="slide"><div><div>Song ${at}</div></div><div><span>What do you say?</span><img src="/song-${at}.jpg" width="600" height="400"></div><figcaption><p>${words}</p><div class="source">Photo: Ann Lee</div></figcaption></figure>`;
  const { article } = page(`<article>{1}<div class="slides">${[2, 3, 4].map((at) => entry(at, `{${at}} {${at}} {${at}}`.replace(/\{(\d)\}/g, (_whole, number: string) => PROSE[Number(number) - 1] ?? ''))).join('')}</div></article>`);

  it('is a heading and its paragraphs, and the picture keeps the credit alone', () => {
    const [, ...entries] = articleText(article).split('\n\n');
    expect(entries.map((line) => line.slice(0, 24))).toEqual([2, 3, 4].flatMap((at) => [`Song ${at}`, (PROSE[at - 1] ?? '').slice(0, 24)]));
    expect(articleFigures(article).map(({ caption, credit }) => [caption, credit])).toEqual([[null, 'Ann Lee'], [null, 'Ann Lee'], [null, 'Ann Lee']]);
  });
});
