import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleServer } from '../sample/serve.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import type { Session } from './session.ts';
import { click, type TabSurface, textOf } from './surface.ts';
import { until } from './until.ts';
import { openPopup, readFromPopup } from './walk.ts';

const paragraphs = (about: string): string =>
  Array.from({ length: 6 }, (_, number) => `<p>${about} number ${String(number + 1)} was told on the quay by people who had waited there since noon, and all of them had wet shoes.</p>`).join('');
const page = (body: string, next: string): string =>
  `<!doctype html><html lang="en"><head><title>The ferry that came twice</title><link rel="canonical" href="/ferry/"></head><body><main><article><h1>The ferry that came twice</h1>${body}</article>${next}</main></body></html>`;
const FIRST = page(paragraphs('The first hour’s tale'), '<nav><span>1</span> <a rel="next" href="/ferry/2/">2</a></nav>');
const SECOND = page(`${paragraphs('The second hour’s tale')}<p>“It had forgotten its own wake,” said Ines Calder, who keeps the ropes.</p>`, '<nav><a href="/ferry/">1</a> <span>2</span></nav>');

const endsWith = (reader: TabSurface, words: string) => async () => (await textOf(reader, '.story-body')).includes(words);

describe.each(BROWSER_KINDS)('a story over two pages in %s', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind, { '/ferry/': { body: FIRST }, '/ferry/2/': { body: SECOND } }));
  });
  afterAll(() => end());

  it('asks for the second page on the reader’s click alone, and takes it off again', async () => {
    const tab = await session.open(`${server.url}ferry/`);
    const reader = await readFromPopup(session, await openPopup(session, tab));
    expect(server.asked).not.toContain('/ferry/2/');
    await click(reader, { role: 'button', name: 'Read it here' });
    await until('the second page', endsWith(reader, 'forgotten its own wake'));
    expect(await textOf(reader, '[data-part="people"], .panels')).toContain('Ines Calder');
    await click(reader, { role: 'button', name: 'Undo' });
    await until('the first page alone', async () => !(await endsWith(reader, 'forgotten its own wake')()));
    await click(reader, { role: 'button', name: 'Read it here' });
    await until('the second page again', endsWith(reader, 'forgotten its own wake'));
    expect(await session.errors()).toEqual([]);
  });
});
