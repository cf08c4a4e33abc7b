import type { Check } from '../check.ts';
import type { Lab } from '../lab/lab.ts';
import { storyPage } from '../lab/story-page.ts';
import { NAUGHTY_STRINGS } from '../data/naughty-strings.ts';
import { isSeen } from '../../browser/surface.ts';
import { until } from '../../browser/until.ts';
import { storyDrawn } from '../../browser/walk.ts';

/** Puts a field of every stored story's text to something else, in the database itself, as an import or damage would. */
async function changeStored(lab: Lab, storyId: string, change: { article?: object; comments?: object }): Promise<void> {
  const own = await lab.session.openOwn('popup.html');
  await own.run(
    (id: string, what: object) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('greenroom');
        asked.onerror = () => { reject(new Error('no database')); };
        asked.onsuccess = () => {
          const store = asked.result.transaction('texts', 'readwrite').objectStore('texts');
          const read = store.get(id);
          read.onsuccess = () => {
            const row = read.result as { story: object };
            if ('deep' in what) {
              let node: object = { type: 'text', value: 'the bottom of it' };
              for (let level = 0; level < 1_000; level++) node = { type: 'element', tagName: 'blockquote', properties: {}, children: [node] };
              Object.assign(row.story, { article: { type: 'root', children: [node] } });
            } else Object.assign(row.story, what);
            store.put(row);
          };
          store.transaction.oncomplete = () => { asked.result.close(); resolve(); };
          store.transaction.onerror = () => { reject(new Error('not stored')); };
        };
      }),
    storyId,
    change,
  ); // prettier-ignore
  await own.page.close();
}

/** Keeps the story of a page; gives its id. */
async function keep(lab: Lab, path: string): Promise<string> {
  const opened = await lab.read(lab.web.put('story', path, { body: storyPage() }));
  const id = await opened.reader.run(() => new URLSearchParams(location.search).get('id') ?? '');
  await opened.close();
  return id;
}

/** Opens a kept story; what it shows, or that the page says something plain. */
async function open(lab: Lab, id: string): Promise<{ blocks: (string | null)[]; isolated: boolean; alive: boolean }> {
  const reader = await lab.session.openOwn(`reader.html?id=${id}`);
  const stands = await until('the story or a sentence', async () => (await isSeen(reader, { part: 'article' })) || (await isSeen(reader, { role: 'alert' })), 20_000).catch(() => false);
  if (await isSeen(reader, { part: 'article' })) await storyDrawn(reader);
  const shown = await reader.run(() => ({
    blocks: [...document.querySelectorAll('.story-body [data-block]')].map((block) => {
      const copy = block.cloneNode(true) as Element;
      for (const label of copy.querySelectorAll('.quote-label')) label.remove();
      return copy.textContent;
    }),
    isolated: [...document.querySelectorAll('.story-body [data-block]')].every((block) => getComputedStyle(block).unicodeBidi !== 'normal'),
  }));
  await reader.page.close();
  return { ...shown, alive: stands !== false };
}

/** Trees deeper and wider than any page's, already in the database. */
export const renderCheck: Check = {
  number: 12,
  name: 'deep and wide trees in the database',
  short: true,
  async run(lab) {
    const failures: string[] = [];
    const id = await keep(lab, '/kept');
    await changeStored(lab, id, { deep: true } as { article?: object });
    const deep = await open(lab, id);
    if (!deep.alive) failures.push('1,000 deep: the clean view shows nothing');
    const paragraph = (at: number): object => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: `Words ${String(at)}` }] });
    await changeStored(lab, id, { article: { type: 'root', children: Array.from({ length: 25_000 }, (_, at) => paragraph(at)) } });
    const wide = await open(lab, id);
    if (!wide.alive) failures.push('50,000 nodes: the clean view shows nothing');
    const other = await open(lab, await keep(lab, '/kept-other'));
    if (!other.blocks.some((words) => words?.includes('harbour festival'))) failures.push('another story does not open afterwards');
    return { figure: `1,000 levels and 50,000 nodes: the clean view ${failures.length ? 'fails' : 'lives'}, other stories open`, failures };
  },
};

/** A text alone, beside words of both directions, twice, and cut off: what is harmless alone may not be so with others. */
function amongOthers(text: string): string[] {
  return [text, `words ${text}`, `${text} words`, `שלום ${text}`, `${text} مرحبا`, `${text}${text}`, text.slice(1)];
}

/** Texts that break sloppy handling: stored and shown, code unit for code unit. */
export const textCheck: Check = {
  number: 13,
  name: 'texts that break sloppy handling',
  short: true,
  async run(lab, size) {
    const id = await keep(lab, '/texts');
    const texts = (size === 'full' ? NAUGHTY_STRINGS.flatMap(amongOthers) : NAUGHTY_STRINGS).filter((text) => text.trim() !== '');
    const article = { type: 'root', children: texts.map((value) => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: `[${value}]` }] })) };
    await changeStored(lab, id, { article });
    const { blocks, isolated } = await open(lab, id);
    // A NUL has no place in a document: the browser keeps it in a text node as it is, or shows U+FFFD.
    const failures = texts.flatMap((text, at) => (blocks[at] === `[${text}]` ? [] : [`${JSON.stringify(text.slice(0, 40))} became ${JSON.stringify((blocks[at] ?? 'nothing').slice(0, 40))}`]));
    if (!isolated) failures.push('a block is not isolated from the directions around it');
    return { figure: `${String(texts.length)} texts, ${String(failures.length)} changed`, failures };
  },
};
