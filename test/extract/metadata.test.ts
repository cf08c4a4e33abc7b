import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readMetadata, type Metadata } from '../../lib/extract/metadata.ts';

const BODY = '<p>The kettle choir came back to the harbour on Tuesday, nine months after its last whistle, and sang a song that nobody there had heard.</p>'.repeat(3);

/** More lines than are looked at for what belongs to the headline. */
const FAR = BODY.repeat(20);

/** What is read of an invented page: its head, and what stands between headline and body. */
function read(head: string, under = '', url = 'https://www.lantern.example/kettle-choir'): Metadata {
  const html = `<!doctype html><html lang="en"><head><title>Kettle choir sings again - The Lantern</title>${head}</head><body><main><article><h1>Kettle choir sings again</h1>${under}<div class="body">${BODY}</div></article></main></body></html>`;
  return readMetadata(new JSDOM(html).window.document, url);
}
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const story = (fields: string): string => `{"@type":"NewsArticle","headline":"Kettle choir sings again",${fields}}`;

it('marks where a word may be broken are no letters of headline, dek or names', () => {
  const { title, dek, byline } = readMetadata(
    new JSDOM(`<title>Kettle choir sings again</title><article><h1>Ket&shy;tle choir sings <b>a&shy;gain</b></h1><h2 class="dek">Nobody in the har&shy;bour had heard the song before, and all of them stayed.</h2><p class="byline">By Ann Ot&shy;ter</p>${BODY.repeat(3)}</article>`).window.document,
    'https://www.lantern.example/kettle-choir',
  );
  expect([title, dek, byline]).toEqual(['Kettle choir sings again', 'Nobody in the harbour had heard the song before, and all of them stayed.', ['Ann Otter']]);
});

describe('JSON-LD', () => {
  const shapes: [string, string][] = [
    ['one object', story('"author":{"@type":"Person","name":"Ann Lee"}')],
    ['a list of objects', `[{"@type":"Organization","name":"The Lantern"},${story('"author":[{"@type":"Person","name":"Ann Lee"}]')}]`],
    ['a graph that names its people by id', `{"@graph":[${story('"author":{"@id":"#ann"}')},{"@type":"Person","@id":"#ann","name":"Ann Lee"}]}`],
    ['a page that holds the story', `{"@type":"WebPage","mainEntity":${story('"author":"Ann Lee"')}}`],
    ['a block in CDATA marks', `//<![CDATA[\n${story('"author":"Ann Lee"')}\n//]]>`],
    ['a block with a comma too many', story('"author":{"name":"Ann Lee",},')],
    ['a block with raw line ends in its strings', story('"author":"Ann Lee","description":"one\ntwo"')],
  ];
  it.each(shapes)('is read from %s', (_name, json) => {
    expect(read(ld(json)).byline).toEqual(['Ann Lee']);
  });

  it.each(['{"@type":"NewsArticle","author":', 'null', '[]', '<html>', '"author"', '{"@type":7,"author":{"name":{}}}'])('that is broken is passed over: %s', (json) => {
    const { byline, title } = read(ld(json), '<p class="byline">By Bo Otter</p>');
    expect(title).toBe('Kettle choir sings again');
    expect(byline).toEqual(['Bo Otter']);
  });

  it('a story that a list or a video tells of is not this one', () => {
    const list = '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Otters","datePublished":"2020-01-01","author":"Bo Otter"}]}';
    const { byline, publishedAt } = read(ld(list));
    expect(byline).toEqual([]);
    expect(publishedAt).toBeNull();
  });
});

describe('the day of publication', () => {
  const days: [string, string, string, string | null][] = [
    ['a time with its zone stays in that zone', ld(story('"datePublished":"2026-03-04T23:30:00-08:00"')), '', '2026-03-04T23:30:00-08:00'],
    ['a zone without a colon', '<meta property="article:published_time" content="2026-03-04T23:30:00-0800">', '', '2026-03-04T23:30:00-08:00'],
    ['the page’s own day corrects a time in UTC', ld(story('"datePublished":"2026-03-05T02:30:00Z"')), '<p class="date">March 4, 2026</p>', '2026-03-04'],
    ['a change is no publication', ld(story('"dateModified":"2026-05-01T10:00:00Z","datePublished":"2026-03-04T10:00:00Z"')), '<p>Updated: May 1, 2026</p>', '2026-03-04T10:00:00Z'],
    ['nor where nothing else is said', '<meta property="article:modified_time" content="2026-05-01T10:00:00Z">', '<p>Last updated May 1, 2026</p>', null],
    ['both printed: the one that is not the change', '', '<p>Updated May 1, 2026. Published March 4, 2026.</p>', '2026-03-04'],
    ['the time of a related card is never taken', '', '<aside class="related"><h3>Otters</h3><time datetime="2020-01-01T10:00:00Z">January 1, 2020</time></aside>', null],
    ['nor a day that a sentence tells of', '', '<p>The choir will be paid at least nine biscuits a night in all of the towns starting July 1, 2027.</p>', null],
    ['a German day', '', '<p class="datum">4. März 2026</p>', '2026-03-04'],
    ['a year of two figures', '', '<p class="date">3/14/26 9:05pm</p>', '2026-03-14'],
    ['which says nothing where day and month may be either', '', '<p class="date">03.04.26</p>', null],
    ['and says it where they may not', '', '<p class="date">03.14.26</p>', '2026-03-14'],
    ['which a score of three figures is not', '', '<p class="record">Otters 14-11-26 at home</p>', null],
    ['a day as programs print it', '<meta property="article:published_time" content="Wed Mar 04 12:45:00 EST 2026">', '', '2026-03-04'],
    ['an older name', '<meta name="pub_date" content="20260304">', '', '2026-03-04'],
    ['a time that old formats call updated', '', '<time class="updated" datetime="2026-03-04T10:00:00-05:00"><a href="#">Wednesday</a></time>', '2026-03-04T10:00:00-05:00'],
    ['and not where another is published', '', '<p><span class="when"><time class="published" datetime="2026-03-04T10:00:00-05:00">then</time> <time class="updated" datetime="2026-03-05T10:00:00-05:00">now</time></span></p>', '2026-03-04T10:00:00-05:00'],
    ['what is marked unseen beside the headline', '', '<div><meta itemprop="datePublished" content="2026-03-04"><b>March</b> <b>4</b></div>', '2026-03-04'],
    ['but not where several are', '', '<div><meta itemprop="datePublished" content="2026-03-04"><meta itemprop="datePublished" content="2026-03-05"></div>', null],
    ['a day that says after the story what it is', '', `${FAR}<ul><li>Published 3/14/26</li></ul>`, '2026-03-14'],
    ['one that its element is named after', '', `${FAR}<span class="field-published-date"><span>March 4, 2026 - 12:29pm</span></span>`, '2026-03-04'],
    ['in a rail, too', '', `${FAR}<aside class="left-rail"><time class="content-published-date">March 4, 2026</time></aside>`, '2026-03-04'],
    ['but not in one with other stories', '', `${FAR}<aside class="related"><time class="published-date">March 4, 2026</time></aside>`, null],
    ['and not where several are', '', `${FAR}<b class="post-date">March 4, 2026</b><b class="post-date">March 5, 2026</b>`, null],
    ['a Korean day', '', '<p class="date">2026년 3월 4일</p>', '2026-03-04'],
  ];
  it.each(days)('%s', (_name, head, under, expected) => {
    expect(read(head, under).publishedAt).toBe(expected);
  });

  const over = (line: string): string | null =>
    readMetadata(new JSDOM(`<title>Kettle choir sings again</title><article>${line}<h1>Kettle choir sings again</h1>${BODY.repeat(3)}</article>`).window.document, 'https://www.lantern.example/kettle-choir').publishedAt;
  it('may stand over the headline', () => {
    expect(over('<time datetime="2026-03-04">March 4, 2026</time>')).toBe('2026-03-04');
  });

  it('is not taken out of what is told at length over the headline', () => {
    expect(over(`<p>${'On January 1, 2020 an otter sang. '.repeat(9)}</p><p>January 2, 2020</p>`)).toBeNull();
  });

  it('may stand in the address alone', () => {
    expect(read('', '', 'https://www.lantern.example/2026/03/04/kettle-choir').publishedAt).toBe('2026-03-04');
  });
});

describe('who wrote it', () => {
  const bylines: [string, string, string, string[]][] = [
    ['two names', '', '<p class="byline">By Ann Lee and Bo Otter</p>', ['Ann Lee', 'Bo Otter']],
    ['three names with commas', '', '<p class="byline">By Ann Lee, Bo Otter &amp; Cy Finch</p>', ['Ann Lee', 'Bo Otter', 'Cy Finch']],
    ['names in links, roles beside them', '', '<div class="byline"><a href="/author/ann">Ann Lee</a>, Harbour Editor, <a href="/author/bo">Bo Otter</a></div>', ['Ann Lee', 'Bo Otter']],
    ['a name and a role in one link', '', '<a href="/author/ann"><span>Ann Lee</span> <span>Senior Writer</span></a>', ['Ann Lee']],
    ['a name before its paper', ld(story('"author":{"@type":"Person","name":", The Lantern & Gazette"},"publisher":{"@type":"Organization","name":"The Lantern & Gazette"}')), '<div class="byline-section"><span class="author"><a href="/staff/ann" class="authors">Ann Lee</a></span> <span class="publication">Lantern &amp; Gazette</span></div>', ['Ann Lee']],
    ['a column’s name is nobody', '', '<div class="blog-byline author"><div><a href="/blog/steam">Steam Matters</a></div><p>By <a href="/author/ann">Ann Lee</a></p></div>', ['Ann Lee']],
    ['a label for screen readers is nobody', '', '<div class="byline">By <a href="/author/ann">Ann Lee</a> <button><span class="a-screen-reader-only">Plus Icon</span></button></div>', ['Ann Lee']],
    ['a photographer under a picture is not the writer', '', '<div><span>Members of the kettle choir have been asking for a hall of their own since the first evening of May.</span> <span>By <a href="/writer/cy">Cy Finch</a></span></div><div><span>By <a href="/writer/ann">Ann Lee</a>, Lantern Staff Writer</span></div>', ['Ann Lee']],
    ['the title of another story is no byline', '', '<div class="k1"><p>9 songs by Cy Finch</p></div>', []],
    ['a place beside a name is nobody', '', '<div class="author-byline"><a class="author-name" href="/authors/ann">Ann Lee</a><span class="author-location">Los Angeles</span></div>', ['Ann Lee']],
    ['writers of an agency, without their names, are nobody', '', '<p class="byline">By Ann Lee and Bo Otter, HW Harbour Writers</p>', ['Ann Lee', 'Bo Otter']],
    ['a box that says it has no bio is a byline', '', '<div class="sig-line hasnt-bio"><span class="pb-byline">By <a href="/people/ann-lee">Ann Lee</a></span> <span>March 18 at 3:57 PM</span></div>', ['Ann Lee']],
    ['a link to a page of the team', '', '<div class="k1"><a href="/team/ann-lee"><b>Ann Lee</b></a><div>Senior Harbour Correspondent</div></div>', ['Ann Lee']],
    ['a Spanish signature', '', '<p class="firma">Ana Nutria | Madrid</p>', ['Ana Nutria']],
    ['a paper behind a name is nobody', '', '<p class="byline">By Ann Lee, Harbour Today</p>', ['Ann Lee']],
    ['a name before a day', '', '<p class="comments_datetime">By ANN OTTER May 4, 2026</p>', ['Ann Otter']],
    ['a name set twice for two widths of window', '', '<p>by <a class="wide">Ann Lee</a><span class="narrow">Ann Lee</span></p>', ['Ann Lee']],
    ['a name glued to buttons', '<meta name="author" content="Ann Lee">', '<div class="author-lockup"><a>Ann Otter</a><button>Follow</button><button>Unfollow</button></div>', ['Ann Lee']],
    ['a name beside the firm that sells the story', '', '<p class="byline">By Ann Lee | Harbour Media for The Lantern</p>', ['Ann Lee']],
    ['a role under a name is nobody', '', '<div class="byline"><a class="byline__author" href="/ann">Ann Lee</a><div class="byline__title">Lantern UK</div></div>', ['Ann Lee']],
    ['names in boxes that have bios', '', '<ul class="authors"><li><div rel="author" class="author has-bio">By Ann Lee</div></li><li><div rel="author" class="author has-bio">Bo Otter</div></li></ul>', ['Ann Lee', 'Bo Otter']],
    ['a box without a picture', '', '<div class="writer-container writer-no-avatar"><h4 class="writer-name"><a href="/ann-lee">Ann Lee</a></h4></div>', ['Ann Lee']],
    ['a byline in the rail beside the story', '', '<aside class="left-rail"><div class="content-byline">By <a class="content-author" href="/contributor/ann">Ann Lee</a></div></aside>', ['Ann Lee']],
    ['a declared name behind the address of a profile', '<meta property="article:author" content="https://faces.example/ann"><meta name="sailthru.author" content="Ann Lee">', '', ['Ann Lee']],
    ['a single name', '', '<div class="byline"><a href="/author/ann">Ann</a></div>', ['Ann']],
    ['but not a button’s word', '', '<div class="byline"><a class="author-link" href="/authors">More</a></div>', []],
    ['a team', '', '<div class="authors">Harbour Shopping Team</div>', ['Harbour Shopping Team']],
    ['a staff, after a day', '', '<h5>3/4/2026 11:00 AM PST BY HARBOUR STAFF</h5>', ['HARBOUR STAFF']],
    ['a desk behind a sign', '', '<div class="byline">👤by <a href="/author/desk">Harbour News Team</a></div>', ['Harbour News Team']],
    ['a byline without a name is nobody', '', '<p>By MARCH 4, 2026</p>', []],
    ['nor is who is said in a quotation set apart', '', '<div class="pull-quote"><p>“I sang.”</p><span class="author">Bo Otter</span></div>', []],
    ['nor is who a sentence links to', '', '<p>The <a href="/people/bo-otter">Bo Otter</a> Fund has three parts:</p>', []],
    ['an agency where no person is named', ld(story('"author":{"@type":"Organization","name":"Harbour Wire"}')), '', ['Harbour Wire']],
  ];
  it.each(bylines)('%s', (_name, head, under, expected) => {
    expect(read(head, under).byline).toEqual(expected);
  });
});

it('a kicker, a name and a day may stand over a headline that stands in boxes of its own', () => {
  const page = `<title>Kettle choir sings again</title><div><article><div><header><h3 class="author">Ann Lee</h3><p>March 4, 2026</p></header><div><div><h1>Kettle choir sings again</h1><div>${BODY.repeat(3)}</div></div></div></div></article><article><h3 class="author">Bo Otter</h3><p>March 3, 2026</p><h2>An otter laughs</h2>${BODY}</article></div>`;
  const { byline, publishedAt } = readMetadata(new JSDOM(page).window.document, 'https://www.lantern.example/kettle-choir');
  expect([byline, publishedAt]).toEqual([['Ann Lee'], '2026-03-04']);
});

it('a heading in a card of a list of stories is not the headline, though it says what the window does', () => {
  const card = (words: string): string => `<article class="item"><div><h1><a href="#">${words}</a></h1></div></article>`;
  const page = `<title>Kettle choir sings again</title><div class="sidebar feed">${card('Kettle choir sings again')}${card('An otter laughs')}</div><article><h1>The kettle choir sings again</h1>${BODY.repeat(3)}</article>`;
  expect(readMetadata(new JSDOM(page).window.document, 'https://www.lantern.example/kettle-choir').title).toBe('The kettle choir sings again');
});

describe('a page with two headlines', () => {
  const titleOf = (head: string, body: string): Metadata => readMetadata(new JSDOM(`<title>Kettle choir</title>${head}<article>${body}${BODY}</article>`).window.document, 'https://www.lantern.example/kettle-choir');

  it('has the one that is marked as the headline', () => {
    const { title, dek } = titleOf('<meta property="og:title" content="Five songs that the gulls asked for">', '<h1 itemprop="alternativeHeadline">Kettle choir</h1><h2 itemprop="headline">Five songs that the gulls asked for</h2>');
    expect([title, dek]).toEqual(['Five songs that the gulls asked for', null]);
  });

  it('has the one that it prints where another one is for sharing', () => {
    const head = '<meta property="og:title" content="You will never guess who whistled"><meta name="sailthru.title" content="The gulls ask for five songs">';
    expect(titleOf(head, '<h2>The gulls ask for five songs</h2>').title).toBe('The gulls ask for five songs');
  });

  it('does not have the shorter form of it for a line of its own', () => {
    expect(titleOf('', '<header><h1>Kettle choir sings again: ‘The gulls asked for it’</h1><div>Kettle choir: ‘The gulls asked for it’</div></header>').dek).toBeNull();
  });
});

describe('a list over the story', () => {
  const list = '<ul><li>The choir sang for the first time in nine months.</li><li>Nobody in the harbour had heard the song.</li></ul>';
  it('is its summary where it is called so, however short its points are', () => {
    const points = '<p>The choir came back to the harbour on Tuesday and sang for the first time in nine months.</p><ul class="story-abstract"><li>The choir sings again</li><li>Nobody knew the song</li></ul>';
    expect(read('', points).keyPoints).toEqual(['The choir sings again', 'Nobody knew the song']);
  });
  it('is its summary', () => expect(read('', list).keyPoints).toHaveLength(2));
  it('and a part of it where a paragraph stands before', () => expect(read('', `<p>${'The choir has two reasons to sing again. '.repeat(3)}</p>${list}`).keyPoints).toEqual([]));
});

describe('the line under the headline', () => {
  const deks: [string, string, string | null][] = [
    ['a named one', '<p class="dek">Nine months of silence end with biscuits.</p>', 'Nine months of silence end with biscuits.'],
    ['a sub-heading right under it', '<h2>Nine months of silence end with biscuits</h2>', 'Nine months of silence end with biscuits'],
    ['a rubric before it is none', '<div class="rubric">‘SING IT’</div><p class="story-description">Nine months of silence end with biscuits.</p>', 'Nine months of silence end with biscuits.'],
    ['the writer’s role is none', '<section class="author-details"><p class="tagline">Harbour Digital Editor</p></section>', null],
    ['a day and a time in any language are none', '<h2>15 август 2025 13:28</h2>', null],
    ['a caption is none', '<figure><img src="a.jpg"><figcaption>The wall at dusk, with the choir on it.</figcaption></figure>', null],
    ['one in a script without spaces', '<div class="author">水獭</div><p class="excerpt">水壶合唱团在港口重新唱起了没有人听过的歌…</p>', '水壶合唱团在港口重新唱起了没有人听过的歌…'],
    ['one by its name in the North', '<p class="byline">Ann Lee</p><p class="ingress">Nine months of silence end with biscuits.</p>', 'Nine months of silence end with biscuits.'],
    ['a call to sign up is none', '<p class="summary">Welcome to Kettle Weekly. Sign up here to get it every Friday.</p>', null],
    ['what asks for an address is none', '<div class="sub-title follow-modal"><div>Be the first to know about kettles. Sign up to follow.</div></div>', null],
    ['the first paragraph is none', '', null],
  ];
  it.each(deks)('%s', (_name, under, expected) => {
    expect(read('', under).dek).toBe(expected);
  });
});

describe('the site’s name', () => {
  it('is the publisher’s that the address echoes where the page gives its section', () => {
    const head = `<meta property="og:site_name" content="Premium">${ld(story('"publisher":{"@type":"Organization","name":"Harbour Lantern"}'))}`;
    expect(read(head, '', 'https://www.harbourlantern.com/kettles').siteName).toBe('Harbour Lantern');
    expect(read(head).siteName).toBe('Premium');
  });

  it('is not the window’s title, whatever the page calls itself', () => {
    expect(read('<meta name="application-name" content="Kettle choir sings again - The Lantern">').siteName).toBe('The Lantern');
  });
});
