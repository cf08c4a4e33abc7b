import { strToU8, zipSync } from 'fflate';

/** What the library must show of a story that came in. */
export interface ShownRow {
  title: string;
  tags: string[];
  /** In the archive, and not in the reading list. */
  isArchived?: boolean;
  /** Words of notes and highlights, as “My notes” shows them. */
  written?: string[];
}

/** One app's list, as its own export writes it: two stories with state, tags and the day, and in most an entry that is no link. */
export interface AppList {
  /** As the plan names it. */
  app: string;
  file: string;
  content: string | Uint8Array;
  rows: ShownRow[];
  /** Words of what the plan leaves out. */
  leftOut?: string;
}

/** The day that all of them were saved. */
export const SAVED_IN = '2023';
const DAY = '2023-11-14T22:13:20Z';

/** The lists that can be brought in, each with stories of its own. */
export const APP_LISTS: readonly AppList[] = [
  {
    app: 'Pocket', file: 'part_000000.csv', leftOut: 'Line 4',
    content: 'title,url,time_added,tags,status\nPocket one,https://pocket.example/1,1700000000,stage|film,unread\nPocket two,https://pocket.example/2,1700000000,,archive\nPocket none,javascript:alert(1),1700000000,,unread\n',
    rows: [{ title: 'Pocket one', tags: ['stage', 'film'] }, { title: 'Pocket two', tags: [], isArchived: true }],
  },
  {
    app: 'Pocket', file: 'part_000001.csv',
    content: 'title,url,time_added,cursor,tags,status\nCursor one,https://cursor.example/1,1700000000,7,quay,unread\nCursor two,https://cursor.example/2,1700000000,8,quay,archive\n',
    rows: [{ title: 'Cursor one', tags: ['quay'] }, { title: 'Cursor two', tags: ['quay'], isArchived: true }],
  },
  {
    app: 'Pocket', file: 'ril_export.html',
    content: '<!DOCTYPE html>\n<html><head><title>Pocket Export</title></head><body>\n<h1>Unread</h1>\n<ul>\n<li><a href="https://ril.example/1" time_added="1700000000" tags="stage">Ril &amp; one</a></li>\n</ul>\n<h1>Read Archive</h1>\n<ul>\n<li><a href="https://ril.example/2" time_added="1700000000" tags="">Ril two</a></li></ul></body></html>',
    rows: [{ title: 'Ril & one', tags: ['stage'] }, { title: 'Ril two', tags: [], isArchived: true }],
  },
  {
    app: 'Instapaper', file: 'instapaper-export.csv', leftOut: 'Line 4',
    content: 'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://insta.example/1,Insta one,"Picked, words",Unread,1700000000,"[""stage"", ""cafés""]"\nhttps://insta.example/2,Insta two,,Archive,1700000000,[]\n,Insta none,,Unread,1700000000,[]\n',
    rows: [{ title: 'Insta one', tags: ['stage', 'cafés'], written: ['Picked, words'] }, { title: 'Insta two', tags: [], isArchived: true }],
  },
  {
    app: 'Omnivore', file: 'omnivore.zip',
    content: zipSync({
      'metadata_0_to_20.json': strToU8(JSON.stringify([
        { id: '1', slug: 'one', title: 'Omni one', author: 'Ines Marlow', url: 'https://omni.example/1', state: 'Active', readingProgress: 40, labels: ['stage'], savedAt: DAY, publishedAt: null },
        { id: '2', slug: 'two', title: 'Omni two', author: null, url: 'https://omni.example/2', state: 'Archived', readingProgress: 0, labels: [], savedAt: DAY, publishedAt: null },
      ])),
      'content/one.html': strToU8('<script>alert(1)</script>'),
      'highlights/one.md': strToU8('> Lamps went out\n> all at once\n\nWho was there?\n'),
    }),
    rows: [{ title: 'Omni one', tags: ['stage'], written: ['Lamps went out', 'all at once', 'Who was there?'] }, { title: 'Omni two', tags: [], isArchived: true }],
  },
  {
    app: 'Readwise Reader', file: 'reader.csv',
    content: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nReader one,https://rwreader.example/1,01h,"['stage', ""it's""]",2023-11-14 22:13:20+00:00,0.25,later,True\nReader two,https://rwreader.example/2,01i,[],2023-11-14 22:13:21+00:00,0,archive,False\n`,
    rows: [{ title: 'Reader one', tags: ['stage', "it's"] }, { title: 'Reader two', tags: [], isArchived: true }],
  },
  {
    app: 'Matter', file: '_matter_history.csv',
    content: `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id\nMatter one,Ines Marlow,The Lantern,https://matter.example/1,stage;film,812,True,True,False,0,${DAY},\nMatter two,,,https://matter.example/2,,1,False,False,True,0,${DAY},\n`,
    rows: [{ title: 'Matter one', tags: ['stage', 'film', 'starred'] }, { title: 'Matter two', tags: [], isArchived: true }],
  },
  {
    app: 'Karakeep', file: 'karakeep-export.json', leftOut: 'Kara words',
    content: JSON.stringify({
      bookmarks: [
        { createdAt: 1700000000, title: 'Kara one', tags: ['stage'], lists: ['l1'], content: { type: 'link', url: 'https://kara.example/1' }, note: 'Ask the keeper', archived: false },
        { createdAt: 1700000000, title: 'Kara two', tags: [], content: { type: 'link', url: 'https://kara.example/2' }, note: null, archived: true },
        { createdAt: 1700000000, title: 'Kara words', tags: [], content: { type: 'text', text: 'words' }, note: null, archived: false },
      ],
      lists: [{ id: 'l1', name: 'To ask', type: 'manual' }],
    }),
    rows: [{ title: 'Kara one', tags: ['stage', 'To ask'], written: ['Ask the keeper'] }, { title: 'Kara two', tags: [], isArchived: true }],
  },
  {
    app: 'wallabag', file: 'wallabag.json',
    content: JSON.stringify([
      { is_archived: 0, is_starred: 1, tags: ['stage'], title: 'Walla one', url: 'https://walla.example/1', hashed_url: 'x', created_at: DAY, annotations: [{ text: 'Why two?', quote: 'Two gulls sat there', created_at: DAY }], language: 'en_GB', domain_name: 'walla.example' },
      { is_archived: 1, is_starred: 0, tags: [], title: 'Walla two', url: 'https://walla.example/2', hashed_url: 'y', created_at: DAY, annotations: [], domain_name: 'walla.example' },
    ]),
    rows: [{ title: 'Walla one', tags: ['stage', 'starred'], written: ['Two gulls sat there', 'Why two?'] }, { title: 'Walla two', tags: [], isArchived: true }],
  },
  {
    app: 'Raindrop', file: 'raindrop.csv',
    content: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,Drop one,"My\nnote",About,https://drop.example/1,Work/Films,"stage, film",${DAY},,"Highlight:Rain on the quay\nNote:From where?\n",true\n2,=Drop(two),,,https://drop.example/2,Unsorted,,${DAY},,,false\n`,
    rows: [{ title: 'Drop one', tags: ['stage', 'film', 'Work', 'Films', 'starred'], written: ['My', 'Rain on the quay', 'From where?'] }, { title: '=Drop(two)', tags: [] }],
  },
  {
    app: 'a browser’s bookmarks', file: 'bookmarks.html', leftOut: 'Line 12',
    content: `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://marks.example/1" ADD_DATE="1700000000" TAGS="stage">Marks &lt;b&gt;</A>
        <DD>About the boats
        <DT><H3>Films</H3>
        <DL><p><DT><A HREF="https://marks.example/2" ADD_DATE="1700000000" TAGS="linkding:bookmarks.archived">Marks two</A>
            <DT><A HREF="javascript:alert(1)">Marks none</A></DL><p></DL><p></DL><p>`,
    rows: [{ title: 'Marks <b>', tags: ['stage'], written: ['About the boats'] }, { title: 'Marks two', tags: ['Films'], isArchived: true }],
  },
]; // prettier-ignore
