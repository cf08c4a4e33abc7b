import { unzipSync, strFromU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import { fromMarkdown } from 'mdast-util-from-markdown';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ArticleElement, ArticleNode, ArticleTag } from '../../lib/model.ts';
import type { StoryBundle } from '../../lib/transfer/backup/story-bundle.ts';
import { type ExportFormat, exportStories } from '../../lib/transfer/export/export-stories.ts';
import { FileNames } from '../../lib/transfer/export/file-names.ts';
import { readImport } from '../../lib/transfer/import/read-import.ts';
import { sampleStory } from '../story-samples.ts';
import { numberedBundle, numberedLink } from './many-stories.ts';

const SAY = { by: 'By', whoSaidWhat: 'Who said what', unclear: 'Unclear who', credit: (name: string) => `Credit: ${name}`, said: ({ outlet }: { outlet: string | null }) => outlet && `told ${outlet}`, note: 'My note', marks: 'Highlights', source: 'Source', notFetched: 'Only the link.' };
const FRAME = { say: SAY, title: 'Stories', language: 'en', now: new Date('2026-03-04T10:15:00Z'), expected: 1 };

async function* each(bundles: StoryBundle[]): AsyncGenerator<StoryBundle> {
  for (const bundle of bundles) yield await Promise.resolve(bundle);
}
const exported = (format: ExportFormat, ...bundles: StoryBundle[]) => exportStories(each(bundles), format, FRAME);
const textOf = async (format: ExportFormat, ...bundles: StoryBundle[]): Promise<string> => (await exported(format, ...bundles)).file.text();
const filesOf = async (format: ExportFormat, ...bundles: StoryBundle[]): Promise<Record<string, string>> => {
  const packed = unzipSync(new Uint8Array(await (await exported(format, ...bundles)).file.arrayBuffer()));
  return Object.fromEntries(Object.entries(packed).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

/** A story whose every field holds the same words. */
function filledWith(words: string): StoryBundle {
  const bundle = numberedBundle(1);
  const story = sampleStory({ title: words, dek: words, byline: [words], siteName: words, article: { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: words }] }] } });
  const quotes = story.quotes.map((quote) => ({ ...quote, text: words, speaker: words, outlet: words }));
  return {
    card: { ...bundle.card, title: words, byline: [words], siteName: words, tags: [words], publishedAt: words },
    text: { id: bundle.card.id, story: { ...story, quotes, people: [] }, previous: null },
    highlights: bundle.highlights.map((row) => ({ ...row, anchor: { ...row.anchor, exact: words }, speaker: words })),
    notes: bundle.notes.map((row) => ({ ...row, text: words })),
    corrections: [],
  };
}
const PAYLOADS = [
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '=HYPERLINK("https://evil.example")', "=cmd|' /C calc'!A0", '[x](javascript:alert(1))', '![x](javascript:alert(1))', '[x]: javascript:alert(1)', '<javascript:alert(1)>',
  '```\ncode', '`', '---', '---\ntitle: other\n---', '"\ntitle: "other', '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '</title><script>alert(1)</script>', '</style><script>alert(1)</script>', ']]><script>alert(1)</script>',
  '-->', '# head', '\u2028\ntitle: x', '\u0000\u0001\ud800', '<iframe srcdoc="<script>alert(1)</script>">', '" onmouseover="alert(1)',
]; // prettier-ignore

function element(tagName: ArticleTag, ...inside: (ArticleNode | string)[]): ArticleElement {
  const properties = tagName === 'small' ? { role: 'credit' as const } : tagName === 'a' ? { href: 'https://otter.example/' } : tagName === 'img' ? { src: 'https://img.example/a.jpg', alt: '' } : {};
  return { type: 'element', tagName, properties, children: inside.map((node) => (typeof node === 'string' ? { type: 'text', value: node } : node)) };
}

describe('Markdown', () => {
  it('has front matter, the story, who said what, the note and the highlights', async () => {
    const bundle = numberedBundle(1);
    const text = await textOf('markdown', { ...bundle, card: { ...bundle.card, title: 'Lights: “out”', tags: ['long reads', 'film'] } });
    expect(text).toMatch(/^---\ntitle: "Lights: “out”"\nurl: "https:\/\/www\.lantern\.example\/story-1"\n/);
    expect(text).toContain('tags: ["long-reads", "film"]');
    expect(text).toContain('speakers: ["Orla Finch"]');
    for (const heading of ['# Lights: “out”', '## Who said what', '### Orla Finch', '## My note', '## Highlights']) expect(text).toContain(heading);
    expect(text).toContain('![A](https://img.example/a.jpg)');
  });

  it.each([
    ['head of the Moor Choir', '### Orla Finch, head of the Moor Choir\n'],
    ['Orla', '### Orla Finch\n'],
  ])('says who a speaker is, unless the name says it: %s', async (role, line) => {
    const { text, ...bundle } = numberedBundle(1);
    if (!text) throw new Error('No text.');
    const people = text.story.people.map((person) => ({ ...person, role }));
    expect(await textOf('markdown', { ...bundle, text: { ...text, story: { ...text.story, people } } })).toContain(line);
  });

  it('writes a mark that begins and ends with a blank as a mark, and says whose a picture is', async () => {
    const { text, ...bundle } = numberedBundle(1);
    if (!text) throw new Error('No text.');
    const article = {
      type: 'root' as const,
      children: [
        element('figure', element('img'), element('small', 'Ann Lee')),
        element('p', 'The', element('em', ' ', element('strong', 'Otter Song ')), 'came', element('a', ' '), 'out.'),
      ],
    };
    const story = { ...text.story, article };
    const written = await textOf('markdown', { ...bundle, text: { ...text, story } });
    expect(written).toContain('The _**Otter Song**_ came out.');
    expect(written).toContain('Credit: Ann Lee');
  });

  it('tells to whom something was said as the clean view does', async () => {
    const { text, ...bundle } = numberedBundle(1);
    if (!text) throw new Error('No text.');
    const quotes = text.story.quotes.map((quote) => ({ ...quote, outlet: 'Otter Weekly' }));
    for (const format of ['markdown', 'html'] as const) expect(await textOf(format, { ...bundle, text: { ...text, story: { ...text.story, quotes } } })).toContain('(told Otter Weekly)');
  });

  it('of several stories is a zip with a file for each', async () => {
    expect(Object.keys(await filesOf('markdown', numberedBundle(1), numberedBundle(2), numberedLink(3)))).toHaveLength(3);
  });

  it.each(PAYLOADS)('ends no field and makes no element and no link of its own: %j', async (payload) => {
    const text = await textOf('markdown', filledWith(payload));
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    for (const line of front.split('\n')) expect(line).toMatch(/^(?:title|url|site|author|published|saved|tags|speakers|highlights): (?:".*"|\[.*\]|\d+)$/);
    const nodes: { type: string; url?: string }[] = [];
    const visit = (node: { type: string; url?: string; children?: unknown[] }): void => {
      nodes.push(node);
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(fromMarkdown(body));
    expect(nodes.filter((node) => node.type === 'html')).toEqual([]);
    expect(nodes.filter((node) => node.url !== undefined && !/^https?:/.test(node.url))).toEqual([]);
  });
});

describe('HTML', () => {
  it('shows the story with its speakers and notes, and asks for nothing but pictures', async () => {
    const page = new JSDOM(await textOf('html', numberedBundle(2))).window.document;
    expect([...page.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(['Who said what', 'My note', 'Highlights']);
    expect([...page.querySelectorAll('script, link, iframe, object, embed, form, base')]).toEqual([]);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect([...page.querySelectorAll('[src]')].map((element) => element.tagName)).toEqual(['IMG']);
  });

  it.each(PAYLOADS)('runs no script: %j', async (payload) => {
    let ran = false;
    const { window } = new JSDOM(await textOf('html', filledWith(payload)), { runScripts: 'dangerously', beforeParse: (own) => { own.alert = () => { ran = true; }; } }); // prettier-ignore
    expect(ran).toBe(false);
    const handlers = [...window.document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')));
    expect(handlers).toEqual([]);
    expect(window.document.querySelectorAll('script, iframe, svg, [onerror]').length).toBe(0);
  });
});

describe('Readwise', () => {
  it('has a row for each highlight, with its note, and one for the story’s note', async () => {
    const { data } = Papa.parse<Record<string, string>>((await textOf('readwise', numberedBundle(1))).replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(2);
    expect(data[1]).toMatchObject({ Highlight: 'lights (Orla Finch)', Author: 'Ines Marlow', URL: 'https://www.lantern.example/story-1', Location: '1' });
  });

  it.each(PAYLOADS)('has no cell that is a formula: %j', async (payload) => {
    const { data } = Papa.parse<string[]>((await textOf('readwise', filledWith(payload))).replace(/^\ufeff/, ''));
    for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s\0]*[=+\-@＝]|^[\t\r\n]/);
  });

  it('of stories without a mark says that there is nothing', async () => {
    await expect(exported('readwise', numberedLink(1))).rejects.toMatchObject({ code: 'nothing-in-it' });
  });
});

describe('bookmarks', () => {
  it('come in again with address, day, tags and note', async () => {
    const bundle = numberedBundle(1);
    const read = await readImport(new Blob([await textOf('bookmarks', { ...bundle, card: { ...bundle.card, title: 'A <b> & c', savedAt: 1_700_000_000_000 } }, numberedLink(2))]));
    expect(read.links).toMatchObject([{ url: bundle.card.canonicalUrl, title: 'A <b> & c', savedAt: 1_700_000_000_000, tags: bundle.card.tags }, {}]);
    expect(read.links[0]?.note).toContain('ask again');
  });

  it.each(PAYLOADS)('hold no element of a story: %j', async (payload) => {
    const page = new JSDOM(await textOf('bookmarks', filledWith(payload))).window.document;
    expect(page.querySelectorAll('script, img, svg, iframe').length).toBe(0);
    expect(page.querySelectorAll('a').length).toBe(1);
  });
});

describe('EPUB', () => {
  it('begins with its type, names all chapters, and each is well-formed', async () => {
    const { file } = await exported('epub', numberedBundle(1), numberedBundle(2));
    const start = strFromU8(new Uint8Array(await file.slice(0, 60).arrayBuffer()), true);
    expect(start.slice(30)).toMatch(/^mimetypeapplication\/epub\+zip/);
    // Stored as it is, not packed: readers look for it at this place.
    expect([start.charCodeAt(8), start.charCodeAt(9)]).toEqual([0, 0]);
    const files = await filesOf('epub', numberedBundle(1), numberedBundle(2));
    expect(Object.keys(files).sort()).toEqual(['META-INF/container.xml', 'OEBPS/content.opf', 'OEBPS/nav.xhtml', 'OEBPS/story-1.xhtml', 'OEBPS/story-2.xhtml', 'mimetype']);
    const book = new JSDOM(files['OEBPS/content.opf'] ?? '', { contentType: 'application/xml' }).window.document;
    const items = new Map([...book.querySelectorAll('item')].map((item) => [item.id, item]));
    expect([...items.values()].every((item) => `OEBPS/${item.getAttribute('href') ?? ''}` in files)).toBe(true);
    expect([...book.querySelectorAll('itemref')].map((one) => items.get(one.getAttribute('idref') ?? '')?.getAttribute('href'))).toEqual(expect.arrayContaining(['story-1.xhtml', 'story-2.xhtml']));
    expect(book.querySelector('item[properties~="nav"]')?.getAttribute('href')).toBe('nav.xhtml');
    const nav = new JSDOM(files['OEBPS/nav.xhtml'] ?? '', { contentType: 'application/xhtml+xml' }).window.document;
    expect([...nav.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))).toEqual(['story-1.xhtml', 'story-2.xhtml']);
  });

  it.each(PAYLOADS)('is well-formed XML with no script, whatever it holds: %j', async (payload) => {
    for (const [name, text] of Object.entries(await filesOf('epub', filledWith(payload)))) {
      if (name === 'mimetype') continue;
      const page = new JSDOM(text, { contentType: 'application/xml' }).window.document;
      expect(page.querySelectorAll('script, img, svg, iframe, parsererror').length).toBe(0);
    }
  });
});

describe('a file’s name', () => {
  it.each([
    ['AC/DC: live? <"1">', 'AC DC live 1'],
    ['../../etc/passwd', 'etc passwd'],
    ['con', 'story con'],
    ['', 'story'],
    ['\u202egnp.exe', 'gnp.exe'],
  ])('is safe on every system: %j', (title, name) => {
    expect(new FileNames().nameFor(title)).toBe(name);
  });

  it('fits into the 255 bytes that most systems give it, whatever its letters weigh', () => {
    const name = new FileNames().nameFor('🛶'.repeat(100));
    expect(name).toBe('🛶'.repeat(50));
  });

  it('is given once', () => {
    const names = new FileNames();
    expect([names.nameFor('Rain'), names.nameFor('rain'), names.nameFor('Rain')]).toEqual(['Rain', 'rain 2', 'Rain 3']);
  });
});
