import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { keepStory } from '../../lib/store/stories.ts';
import { importLinks, planImport } from '../../lib/transfer/import/import-links.ts';
import type { ImportedFile } from '../../lib/transfer/import/imported-link.ts';
import { readImport } from '../../lib/transfer/import/read-import.ts';
import { settleTransfer } from '../../lib/transfer/transfer-fault.ts';
import { sampleStory } from '../story-samples.ts';
import { libraryContent, newLibrary, value } from './library-content.ts';

const read = (content: string | Uint8Array<ArrayBuffer>): Promise<ImportedFile> => readImport(new Blob([content]));
const codeOf = async (content: string | Uint8Array<ArrayBuffer>): Promise<unknown> => {
  const done = await settleTransfer(() => read(content));
  return done.ok ? 'taken' : done.code;
};
const zip = (files: Record<string, string>): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))));
const short = ({ links }: ImportedFile) => links.map(({ url, title, tags, savedAt, shelf }) => [url, title, tags.join(), savedAt && savedAt / 1000, shelf]);

beforeEach(newLibrary);

describe('a list of another app', () => {
  it('Pocket, CSV of 2025', async () => {
    const file = await read('title,url,time_added,tags,status\n"Rain, again",https://a.example/1?utm_source=x,1700000000,stage|film,unread\n,https://a.example/2,1700000001,,archive\n');
    expect(file.format).toBe('pocket');
    expect(short(file)).toEqual([['https://a.example/1', 'Rain, again', 'stage,film', 1700000000, 'list'], ['https://a.example/2', 'https://a.example/2', '', 1700000001, 'archive']]); // prettier-ignore
  });

  it('Pocket, CSV of 2024 with its cursor, and in any order of columns', async () => {
    expect(short(await read('title,url,time_added,cursor,tags,status\nA,https://a.example/1,1700000000,,x|y,archive\n'))).toEqual([['https://a.example/1', 'A', 'x,y', 1700000000, 'archive']]);
    expect(short(await read('\ufeffstatus,Tags,URL,time_added,title\r\narchive,x,https://a.example/1,1700000000,A\r\n'))).toEqual([['https://a.example/1', 'A', 'x', 1700000000, 'archive']]);
  });

  it('Pocket, several parts in a zip', async () => {
    const head = 'title,url,time_added,tags,status\n';
    const file = await read(zip({ 'part_000001.csv': `${head}B,https://a.example/2,1700000001,,unread\n`, 'part_000000.csv': `${head}A,https://a.example/1,1700000000,,unread\n` }));
    expect(file.links.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('Pocket, HTML', async () => {
    const file = await read('<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head><body>\n<h1>Unread</h1>\n<ul>\n<li><a href="https://a.example/1" time_added="1700000000" tags="stage,film">One &amp; all</a></li>\n</ul>\n<h1>Read Archive</h1>\n<ul>\n<li><a href="https://a.example/2" time_added="1700000001" tags="">Two</a></li></ul></body></html>'); // prettier-ignore
    expect(file.format).toBe('pocket');
    expect(short(file)).toEqual([['https://a.example/1', 'One & all', 'stage,film', 1700000000, 'list'], ['https://a.example/2', 'Two', '', 1700000001, 'archive']]); // prettier-ignore
  });

  it('Instapaper, with and without tags', async () => {
    const file = await read('URL,Title,Selection,Folder,Timestamp,Tags\nhttps://a.example/1,One,"Picked, words",Unread,1700000000,"[""stage"", ""cafés""]"\nhttps://a.example/2,Two,,Archive,1700000001,[]\nhttps://a.example/3,Three,,Starred,1700000002,\nhttps://a.example/4,Four,,Long reads,1700000003,[]\n'); // prettier-ignore
    expect(file.format).toBe('instapaper');
    expect(short(file).map((row) => [row[2], row[4]])).toEqual([['stage,cafés', 'list'], ['', 'archive'], ['starred', 'list'], ['Long reads', 'list']]); // prettier-ignore
    expect(file.links[0]?.note).toBe('Picked, words');
    expect((await read('URL,Title,Selection,Folder,Timestamp\nhttps://a.example/1,One,,Archive,1700000000\n')).links[0]).toMatchObject({ shelf: 'archive', savedAt: 1700000000000 });
  });

  it('Omnivore, a zip with highlights and notes', async () => {
    const metadata = [
      { id: '1', slug: 'one', title: 'One', author: 'Ines Marlow', url: 'https://a.example/1', state: 'Archived', readingProgress: 40, labels: ['stage', 'film'], savedAt: '2023-11-14T22:13:20.000Z', publishedAt: '2023-11-01T00:00:00.000Z' },
      { id: '2', slug: 'two', title: 'Two', author: null, url: 'https://a.example/2', state: 'Active', readingProgress: 0, labels: [], savedAt: '2023-11-14T22:13:21.000Z', publishedAt: null },
    ]; // prettier-ignore
    const file = await read(zip({ 'metadata_0_to_20.json': JSON.stringify(metadata, null, 2), 'content/one.html': '<script>alert(1)</script>', 'highlights/one.md': '> First words\n> go on\n\nWhy this\n\n> Second' }));
    expect(file.format).toBe('omnivore');
    expect(short(file)).toEqual([['https://a.example/1', 'One', 'stage,film', 1700000000, 'archive'], ['https://a.example/2', 'Two', '', 1700000001, 'list']]); // prettier-ignore
    expect(file.links[0]).toMatchObject({ byline: ['Ines Marlow'], progress: 0.4, publishedAt: '2023-11-01T00:00:00.000Z', note: null, marks: [{ text: 'First words\ngo on', note: 'Why this' }, { text: 'Second', note: null }] }); // prettier-ignore
  });

  it('Readwise Reader', async () => {
    const file = await read(`Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nOne,https://a.example/1,01h,"['stage', ""it's""]",2023-11-14 22:13:20+00:00,0.25,archive,True\nTwo,https://a.example/2,01i,[],2023-11-14 22:13:21+00:00,0,new,False\n`);
    expect(file.format).toBe('reader');
    expect(short(file)).toEqual([['https://a.example/1', 'One', "stage,it's", 1700000000, 'archive'], ['https://a.example/2', 'Two', '', 1700000001, 'list']]); // prettier-ignore
    expect(file.links[0]?.progress).toBe(0.25);
  });

  it('Matter', async () => {
    const file = await read('Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id\nOne,Ines Marlow,The Lantern,https://a.example/1,stage;film,812,False,True,True,0,2023-11-14T22:13:20Z,\nTwo,,,https://a.example/2,,1,True,False,False,0,2023-11-14T22:13:21Z,\n'); // prettier-ignore
    expect(file.format).toBe('matter');
    expect(file.links).toMatchObject([{ tags: ['stage', 'film', 'starred'], shelf: 'archive', progress: 1, byline: ['Ines Marlow'], siteName: 'The Lantern', savedAt: 1700000000000 }, { shelf: 'list', progress: 0, tags: [] }]); // prettier-ignore
  });

  it('Karakeep, with the names of its lists', async () => {
    const file = await read(JSON.stringify({
      bookmarks: [
        { createdAt: 1700000000, title: 'One', tags: ['stage'], lists: ['l1'], content: { type: 'link', url: 'https://a.example/1' }, note: 'Ask', archived: true },
        { createdAt: 1700000001, title: 'A text', tags: [], content: { type: 'text', text: 'words' }, note: null, archived: false },
        { createdAt: 1700000002, title: null, tags: [], content: null, note: null },
      ],
      lists: [{ id: 'l1', name: 'To ask', type: 'manual' }],
    })); // prettier-ignore
    expect(short(file)).toEqual([['https://a.example/1', 'One', 'stage,To ask', 1700000000, 'archive']]);
    expect(file.links[0]?.note).toBe('Ask');
    expect(file.problems).toEqual([{ line: 2, reason: 'no-address', what: 'A text' }, { line: 3, reason: 'no-address', what: '' }]); // prettier-ignore
  });

  it('wallabag, with its annotations', async () => {
    const entry = { is_archived: 1, is_starred: 1, tags: ['stage'], id: 3, title: 'One', url: 'https://a.example/1', hashed_url: 'x', content: '<p>Words</p>', created_at: '2023-11-14T22:13:20+00:00', published_at: null, published_by: ['Ines Marlow'], annotations: [{ text: 'Why', quote: 'Some words', created_at: '2023-11-15T00:00:00+00:00' }], mimetype: 'text/html', language: 'en_GB', reading_time: 2, domain_name: 'a.example' }; // prettier-ignore
    const file = await read(JSON.stringify([entry]));
    expect(file.format).toBe('wallabag');
    expect(file.links).toMatchObject([{ url: 'https://a.example/1', tags: ['stage', 'starred'], shelf: 'archive', savedAt: 1700000000000, language: 'en-GB', byline: ['Ines Marlow'], marks: [{ text: 'Some words', note: 'Why', createdAt: 1700006400000 }] }]); // prettier-ignore
  });

  it('Raindrop', async () => {
    const file = await read('id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,One,"My\nnote",About,https://a.example/1,Work/Films,"stage, film",2023-11-14T22:13:20.000Z,,"Highlight:Some words\nNote:Why\n",true\n2,Two,,,https://a.example/2,Unsorted,,2023-11-14T22:13:21.000Z,,,false\n'); // prettier-ignore
    expect(file.format).toBe('raindrop');
    expect(short(file).map((row) => row[2])).toEqual(['stage,film,Work,Films,starred', '']);
    expect(file.links[0]).toMatchObject({ note: 'My\nnote', marks: [{ text: 'Some words', note: 'Why' }] });
  });

  it('bookmarks of a browser, folders as tags', async () => {
    const file = await read(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://a.example/1" ADD_DATE="1700000000" TAGS="stage,linkding:bookmarks.archived">One &lt;b&gt;</A>
        <DD>About it [linkding-notes]My note[/linkding-notes]
        <DT><H3>Films</H3>
        <DL><p>
            <DT><A HREF="https://a.example/2" ADD_DATE="1700000001">Two</A>
            <DT><A HREF="javascript:alert(1)">Three</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://a.example/4">Four</A>
</DL><p>`);
    expect(file.format).toBe('bookmarks');
    expect(short(file)).toEqual([['https://a.example/1', 'One <b>', 'stage', 1700000000, 'archive'], ['https://a.example/2', 'Two', 'Films', 1700000001, 'list'], ['https://a.example/4', 'Four', '', null, 'list']]); // prettier-ignore
    expect(file.links[0]?.note).toBe('About it My note');
    expect(file.problems).toEqual([{ line: 13, reason: 'other-address', what: 'Three' }]);
  });

  it('any table with a column of addresses', async () => {
    expect(short(await read('Name;url;tags\nx;https://a.example/1;a,b\n'))).toEqual([['https://a.example/1', 'https://a.example/1', 'a,b', null, 'list']]);
  });
});

describe('a bad row', () => {
  it('is told by its line, and the others come', async () => {
    const file = await read('title,url,time_added,tags,status\n"Two\nlines",https://a.example/1,1700000000,,unread\nNone,,1,,unread\n\nScript,javascript:alert(1),1,,unread\nFile,file:///etc/passwd,1,,unread\nShort\nLast,https://a.example/2,nonsense,,unread\n');
    expect(file.problems.map(({ line, reason, what }) => `${String(line)} ${reason} ${what}`)).toEqual(['4 no-address None', '6 other-address Script', '7 other-address File', '8 no-address Short']);
    expect(short(file).map((row) => [row[0], row[3]])).toEqual([['https://a.example/1', 1700000000], ['https://a.example/2', null]]); // prettier-ignore
  });
});

describe('a file that is no list', () => {
  it.each([
    ['', 'nothing-in-it'],
    ['just words', 'unknown-format'],
    ['a,b\n1,2\n', 'unknown-format'],
    ['title,url,time_added,tags,status\n', 'nothing-in-it'],
    ['{"other":[1]}', 'unknown-format'],
    ['[{"some":"thing"}]', 'unknown-format'],
    ['[{"slug":"x"', 'not-json'],
    ['<html><p>nothing</p></html>', 'unknown-format'],
    ['['.repeat(200_000), 'too-deep'],
    [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'bad-zip'],
    [new Uint8Array([0xff, 0xfe, 0xfd]), 'not-text'],
  ])('is refused with its reason: %j', async (content, code) => {
    expect(await codeOf(content)).toBe(code);
  });

  it('that would unpack to a gigabyte is refused in time and memory', { timeout: 60_000 }, async () => {
    const bomb = zip({ 'part_000000.csv': '0'.repeat(250_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codeOf(bomb)).toBe('too-big');
  });

  it('cut at any of 50 places is refused or read as far as it goes, never thrown over', async () => {
    const whole = zip({ 'metadata_0_to_20.json': JSON.stringify([{ slug: 'x', url: 'https://a.example/1', savedAt: '2023-11-14' }]), 'highlights/x.md': '> words' });
    for (let part = 0; part < 50; part++) expect(typeof (await codeOf(whole.slice(0, Math.floor((whole.length * part) / 50))))).toBe('string');
  });
});

describe('links that are taken in', () => {
  const rows = (count: number): string => `title,url,time_added,tags,status\n${Array.from({ length: count }, (_, row) => `T${String(row)},https://a.example/${String(row)},1700000000,x,unread`).join('\n')}\n`;

  it('lie in the list as links to fetch, with their notes and marks', async () => {
    const file = await read(JSON.stringify([{ is_archived: 0, title: 'One', url: 'https://a.example/1', tags: ['stage'], annotations: [{ text: 'Why', quote: 'Some words' }] }]));
    expect(await planImport(file)).toEqual({ fresh: 1, merged: 0 });
    expect(await importLinks(file)).toEqual({ fresh: 1, merged: 0 });
    const [bundle] = (await libraryContent()).saved;
    expect(bundle).toMatchObject({ text: null, card: { capturedAt: null, noteCount: 1, tags: ['stage'] }, highlights: [{ anchor: { exact: 'Some words' } }], notes: [{ text: 'Why' }] });
    expect(bundle?.notes[0]?.highlightId).toBe(bundle?.highlights[0]?.id);
  });

  it('twice are there once', async () => {
    const file = await read(JSON.stringify([{ is_archived: 0, title: 'One', url: 'https://a.example/1', tags: ['stage'], annotations: [{ text: 'Why', quote: 'Some words' }] }]));
    await importLinks(file);
    const before = await libraryContent();
    expect(await importLinks(file)).toEqual({ fresh: 0, merged: 1 });
    expect(await libraryContent()).toEqual(before);
  });

  it('give tags and the older day to a story that is there, and take nothing from it', async () => {
    const { card } = value(await keepStory(sampleStory(), true));
    await importLinks(await read(`title,url,time_added,tags,status\nOther title,http://www.lantern.example/harbour-stage?utm_medium=x,1700000000,stage,archive\n`));
    const { saved } = await libraryContent();
    expect(saved).toHaveLength(1);
    expect(saved[0]?.card).toMatchObject({ id: card.id, title: card.title, tags: ['stage'], savedAt: 1700000000000, shelf: 'list', capturedAt: card.capturedAt });
  });

  it('are all there or none', async () => {
    const stop = new AbortController();
    const file = await read(rows(500));
    const done = await settleTransfer(() => importLinks(file, { signal: stop.signal, progress: (at) => { if (at >= 200) stop.abort(); } })); // prettier-ignore
    expect(done).toEqual({ ok: false, code: 'stopped' });
    expect((await libraryContent()).saved).toEqual([]);
  });
});

describe('hostile fields', () => {
  const PAYLOADS = ['=HYPERLINK("https://evil.example","x")', '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '__proto__', 'constructor', '\u202eevil\u0000', '{{7*7}}', '${alert(1)}', ']]>', '-->'];

  it.each(PAYLOADS)('are text and nothing else, in every field: %j', async (payload) => {
    const json = JSON.stringify([{ is_archived: 0, title: payload, url: `https://a.example/${encodeURIComponent(payload)}`, tags: [payload], published_by: [payload], domain_name: payload, language: payload, annotations: [{ quote: payload, text: payload }] }]);
    const file = await read(json);
    expect(file.links[0]).toMatchObject({ title: payload.trim(), tags: [payload.trim()], byline: [payload.trim()] });
    await importLinks(file);
    expect((await libraryContent()).saved[0]?.highlights[0]?.anchor.exact).toBe(payload.trim());
  });

  it('can not reach what all objects share', async () => {
    const text = '[{"is_archived":0,"url":"https://a.example/1","title":"x","__proto__":{"polluted":1,"title":"y"},"constructor":{"prototype":{"polluted":1}},"tags":[{"__proto__":{"label":"z"}}]}]';
    const file = await read(text);
    await importLinks(file);
    await importLinks(await read('url,__proto__,constructor,title\nhttps://a.example/2,polluted,polluted,x\n'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(file.links[0]).toMatchObject({ title: 'x', tags: [] });
    expect(JSON.stringify((await libraryContent()).saved)).not.toContain('polluted');
  });
});
