import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { choose, doneIn } from '../../browser/data-parts.ts';
import { click, see, type TabSurface } from '../../browser/surface.ts';
import { until } from '../../browser/until.ts';
import { readLibrary } from '../../faults/database.ts';
import { backupFile } from '../../../lib/transfer/backup/write-backup.ts';
import type { StoryBundle } from '../../../lib/transfer/backup/story-bundle.ts';
import { numberedBundle } from '../../transfer/many-stories.ts';
import type { Check } from '../check.ts';
import type { Lab } from '../lab/lab.ts';
import { readVectors } from '../vectors.ts';
import { auditReader } from './vectors.ts';

/** A text in a tree that is made into what no tree may hold, in the file itself. */
const HOSTILE = 'hostile-node';
/** Nodes as no Greenroom writes them. */
const NODES: readonly object[] = [
  { type: 'element', tagName: 'script', properties: { src: 'https://a.example/x.js' }, children: [{ type: 'text', value: 'alert(1)' }] },
  { type: 'element', tagName: 'p', properties: { onclick: 'alert(1)', style: 'background:url(//a.example)', id: 'x', __proto__: { onload: 'alert(1)' } }, children: [{ type: 'text', value: 'words' }] },
  { type: 'element', tagName: 'a', properties: { href: 'javascript:alert(1)', ping: 'https://a.example/', target: '_top' }, children: [{ type: 'text', value: 'words' }] },
  { type: 'element', tagName: 'iframe', properties: { srcdoc: '<script>alert(1)</script>' }, children: [] },
  { type: 'element', tagName: 'svg', properties: { onload: 'alert(1)' }, children: [{ type: 'element', tagName: 'use', properties: { href: 'data:image/svg+xml,x' }, children: [] }] },
  { type: 'element', tagName: 'img', properties: { src: 'data:text/html,x', onerror: 'alert(1)', srcset: 'https://a.example/x 2x' }, children: [] },
  { type: 'element', tagName: 'SCRIPT', properties: {}, children: [{ type: 'text', value: 'alert(1)' }] },
  { type: 'raw', value: '<img src=x onerror=alert(1)>' },
  { type: 'comment', value: '--><script>alert(1)</script>' },
  { type: 'element', tagName: 'constructor', properties: { innerHTML: '<img src=x onerror=alert(1)>', dangerouslySetInnerHTML: { __html: '<img src=x onerror=alert(1)>' } }, children: [] },
];

/** A story whose every field is a vector; each vector of `own` is also a paragraph, a highlight with its note, and a tag. */
function hostileBundle(number: number, own: readonly string[]): StoryBundle {
  const bundle = numberedBundle(number);
  const [title = '', site = '', author = '', dek = ''] = own;
  if (!bundle.text) throw new Error('no story');
  const { id } = bundle.card;
  const times = { createdAt: 1_700_000_000_000, updatedAt: 1_700_000_000_000 };
  const text = (value: string): object => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] });
  const children = [...own.map(text), ...NODES.map((_node, at) => ({ type: 'text', value: `${HOSTILE}-${String(at)}` }))];
  const marks = own.map((exact, at) => ({ id: `mark-${String(number)}-${String(at)}`, storyId: id, anchor: { exact, prefix: '', suffix: '', start: 0, end: exact.length }, colour: 'mint' as const, speaker: exact, ...times }));
  const story = { ...bundle.text.story, title, siteName: site, byline: [author], dek, article: { type: 'root', children }, keyPoints: [...own.slice(4, 8)], quotes: [], people: [] };
  return {
    card: { ...bundle.card, title, siteName: site, byline: [author], speakers: [author], tags: [...own.slice(0, 20)] },
    text: { id, story: story as typeof bundle.text.story, previous: null },
    highlights: marks,
    notes: [{ id: `note-${String(number)}`, storyId: id, highlightId: null, text: own.join('\n\n'), ...times }, ...marks.map((mark, at) => ({ id: `side-${String(number)}-${String(at)}`, storyId: id, highlightId: mark.id, text: own[at] ?? '', ...times }))],
    corrections: [],
  };
}

/** The backup as a file's text, with nodes in it that its writer could never have put there. */
async function hostileBackup(bundles: readonly StoryBundle[]): Promise<string> {
  async function* stories() {
    for (const bundle of bundles) yield await Promise.resolve(bundle);
    const { card, ...refused } = numberedBundle(5_000);
    yield { ...refused, card: { ...card, canonicalUrl: 'javascript:alert(1)' } };
  }
  async function* none(): AsyncGenerator<never> {
    yield* await Promise.resolve([]);
  }
  const { file } = await backupFile({ stories: stories(), bin: none(), settings: { theme: '<img src=x onerror=alert(1)>' } }, new Date(0));
  let text = await file.text();
  for (const [at, node] of NODES.entries()) text = text.replaceAll(`{"type":"text","value":"${HOSTILE}-${String(at)}"}`, JSON.stringify(node));
  return text;
}

/** What stands in a page of Greenroom's own that must not. */
function wrongsOf(page: TabSurface): Promise<string[]> {
  return page.run(() => {
    const ran = (window as unknown as { greenroomRan?: string[] }).greenroomRan ?? [];
    const found = ran.map((what) => `ran: ${what}`);
    for (const element of document.body.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) if (/^on/i.test(name) || (/^(?:href|src|action|formaction)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value))) found.push(`${name} in ${element.outerHTML.slice(0, 120)}`);
      if (element.matches('script, iframe, object, embed, base, meta, link, style, math, video, audio')) found.push(element.outerHTML.slice(0, 120));
      if (element.localName === 'svg' && !element.matches('.icon, .mark-sign, [aria-hidden="true"]')) found.push(element.outerHTML.slice(0, 120));
    }
    return found;
  });
}

async function restore(options: TabSurface, file: string): Promise<string> {
  await choose(options, 'restore', file);
  await see(options, { part: 'restore-plan' }, 60_000);
  const plan = await options.run(() => document.querySelector('[data-part="restore-plan"]')?.textContent ?? '');
  await click(options, { role: 'button', name: 'Restore', part: 'restore-plan' });
  await doneIn(options, 'restore', 60_000);
  return plan;
}

async function bringIn(lab: Lab, folder: string, vectors: readonly string[]): Promise<{ failures: string[]; fields: number }> {
  const failures: string[] = [];
  const perStory = 30;
  const bundles = Array.from({ length: Math.ceil(vectors.length / perStory) }, (_, at) => hostileBundle(at, vectors.slice(at * perStory, (at + 1) * perStory)));
  const backup = path.join(folder, 'backup.json');
  writeFileSync(backup, await hostileBackup(bundles));
  const options = await lab.session.openOwn('options.html');
  const plan = await restore(options, backup);
  if (!plan.includes(numberedBundle(5_000).card.title.slice(0, 10))) failures.push(`the story with a script for its address is not named: ${plan.slice(0, 200)}`);
  // The same as titles, folders, tags and notes of another app's list.
  const list = path.join(folder, 'list.csv');
  writeFileSync(list, Papa.unparse(vectors.map((vector, at) => ({ id: at, title: vector, note: vector, excerpt: vector, url: `https://list.example/${String(at)}`, folder: vector, tags: vector, created: '2023-11-14T22:13:20.000Z', cover: '', highlights: '', favorite: 'false' }))));
  await choose(options, 'import', list);
  await see(options, { part: 'import-plan' }, 60_000);
  await click(options, { role: 'button', name: 'Bring in', part: 'import-plan' });
  await doneIn(options, 'import', 60_000);
  failures.push(...(await wrongsOf(options)).map((what) => `options: ${what}`));
  const held = await readLibrary(options);
  await options.page.close();
  for (const { card, notes, highlights } of bundles) {
    if (!held?.stories.some(({ id, title }) => id === card.id && title === card.title)) failures.push(`${card.id} has another title`);
    const kept = new Set(held?.notes.filter(({ storyId }) => storyId === card.id).map(({ text }) => text));
    failures.push(...notes.filter(({ text }) => !kept.has(text)).map(({ text }) => `another note: ${text.slice(0, 80)}`));
    if (held?.highlights.filter(({ storyId }) => storyId === card.id).length !== highlights.length) failures.push(`${card.id} lacks highlights`);
  }
  const titles = new Set(held?.stories.map(({ title }) => title));
  failures.push(...vectors.filter((vector) => !titles.has(vector.trim()) && vector.trim() !== '').map((vector) => `a listed title is another one: ${JSON.stringify(vector.slice(0, 80))}`));
  for (const { card } of bundles) {
    const reader = await lab.openKept(card.id);
    const audit = await auditReader(reader, card.id);
    failures.push(...audit.failures, ...(await wrongsOf(reader)).map((what) => `${card.id}: ${what}`));
    const missing = bundles[0]?.card.id === card.id ? vectors.slice(0, perStory).filter((vector) => !audit.text.includes(vector.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))) : [];
    failures.push(...missing.map((vector) => `not shown as text: ${JSON.stringify(vector.slice(0, 80))}`));
    await reader.page.close();
  }
  const library = await lab.session.openOwn('library.html');
  await until('the rows', () => library.run(() => document.querySelector('[data-part="library-row"]') !== null));
  failures.push(...(await wrongsOf(library)).map((what) => `library: ${what}`));
  await library.page.close();
  return { failures, fields: vectors.length * 9 };
}

/** Vectors in files that a reader brings in: in a backup's every field and tree, and in another app's list. */
export const importedCheck: Check = {
  number: 3,
  name: 'vectors in a restored backup and an imported list, through the settings page',
  short: true,
  async run(lab, size) {
    const all = readVectors(false).map(({ html }) => html).filter((html) => html.length < 300 && html.trim() !== '' && !html.includes('\u0000'));
    const vectors = size === 'full' ? all.filter((_html, at) => at % Math.floor(all.length / 300) === 0).slice(0, 300) : all.slice(0, 60);
    const folder = mkdtempSync(path.join(tmpdir(), 'greenroom-imported-'));
    try {
      const { failures, fields } = await bringIn(lab, folder, vectors);
      return { figure: `${String(vectors.length)} vectors in ${String(fields)} fields and ${String(NODES.length)} forbidden nodes to a story: ${String(failures.length)} ran, were made into anything or were changed`, failures };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
