import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedSpeech, expectedStory } from '../sample/expected-story.ts';
import { type SampleServer, serveSample } from '../sample/serve.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import { Person } from './person.ts';
import { selectWords } from './select-words.ts';
import type { Session } from './session.ts';
import { readShownStory, type ShownComment, type ShownStory } from './shown-story.ts';
import { click, isSeen, see, type Surface, type TabSurface, textOf } from './surface.ts';
import { until } from './until.ts';
import { commentsTwice, openPopup, readerAfter, readFromPopup } from './walk.ts';

const WORDS = 'Rain on the water.';
const NOTE = 'Ask the mill about this – “pond”, <b>not</b> lake 🛶';
const STOPPED_AT = 12;
/** What is said of the outlet: "told The Lanternhill Gazette", "via Instagram", "The Lanternhill Gazette, same interview" */
const TOLD = /^(?:told|via) .|., same interview$/;
const expected = expectedStory();

/** The first block of the clean view that is not above its bar. */
function blockAtTop(reader: Surface): Promise<number> {
  return reader.run(() => {
    const blocks = [...document.querySelectorAll<HTMLElement>('[data-part="article"] [data-block]')];
    return Number(blocks.find((block) => block.getBoundingClientRect().bottom > 76)?.dataset['block']);
  });
}

/** "Who said what" shows three sayings of each speaker first; a reader asks for the others. */
async function showAllSayings(reader: TabSurface): Promise<void> {
  while (await isSeen(reader, { role: 'button', name: '…more', part: 'speaker' })) await click(reader, { role: 'button', name: '…more', part: 'speaker' });
}

/** Runs in the clean view: how far the one story was read, as the database has it. */
function storedProgress(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('greenroom');
    opening.onerror = () => {
      reject(new Error('no database'));
    };
    opening.onsuccess = () => {
      const reading = opening.result.transaction('stories').objectStore('stories').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const rows: { progress: number }[] = reading.result;
        resolve(Math.max(0, ...rows.map((row) => row.progress)));
      };
    };
  });
}

async function writeNote(reader: TabSurface): Promise<void> {
  await selectWords(reader, WORDS);
  await click(reader, { role: 'button', name: 'Note', part: 'selection-bar' });
  await see(reader, { role: 'textbox', part: 'highlight-card' });
  await reader.type(NOTE);
  await until('the note to be stored', () => reader.run(() => document.querySelector('[data-part="highlight-card"] [data-status="saved"]') !== null));
  await reader.press('Escape');
}

describe.each(BROWSER_KINDS)('a reader in %s', (kind) => {
  let server: SampleServer;
  let person: Person;
  let session: Session;
  let page: TabSurface;
  let reader: TabSurface;
  let shown: ShownStory;

  beforeAll(async () => {
    server = await serveSample();
    person = Person.withBrowser(kind);
    session = await person.start();
    page = await session.open(server.url);
    await commentsTwice(page);
    const popup = await openPopup(session, page);
    await see(popup, { role: 'button', name: 'Save' });
    expect(await textOf(popup, '[data-part="page-card"]')).toContain(expected.title);
    reader = await readFromPopup(session, popup);
    await showAllSayings(reader);
    shown = await readShownStory(reader);
  });

  afterAll(async () => {
    await session.close().catch(() => undefined);
    await server.close();
    person.gone();
  });

  it('sees the headline, the dek, who wrote it and when, and the key points', () => {
    expect(shown).toMatchObject({ title: expected.title, dek: expected.dek, keyPoints: expected.keyPoints });
    expect(shown.facts).toContain(`By ${expected.byline[0] ?? ''}`);
    expect(shown.facts).toContain('March 4, 2026');
  });

  it('sees the whole article, word by word', () => {
    expect(shown.blocks).toEqual(expected.blocks.map(({ text }) => text));
  });

  it('sees the pictures with their captions and, apart from them, their credits', () => {
    expect(shown.figures).toEqual(expected.figures.map(({ alt, caption, credit }) => ({ alt, caption, credit: credit === null ? null : `Credit: ${credit}` })));
  });

  it('sees each quotation marked in its place with its speaker', () => {
    const found = shown.quotes.map(({ words, block, speaker }) => ({ words, block, speaker }));
    const right = expectedSpeech(expected).map(({ text, block, speaker, accept }) => {
      const given = found.find((quote) => quote.words === text && quote.block === block)?.speaker ?? '';
      return { words: text, block, speaker: accept.includes(given) ? given : speaker };
    });
    expect(found).toEqual(right);
  });

  it('sees to whom it was told', () => {
    const right = expectedSpeech(expected).map(({ text, outlet, outletInferred, cue }) => {
      if (outlet === null) return { text, told: null };
      return { text, told: outletInferred ? `${outlet}, same interview` : `${cue === 'told' ? 'told' : 'via'} ${outlet}` };
    });
    const found = shown.quotes.map(({ words, facts }) => ({ text: words, told: facts.find((fact) => TOLD.test(fact)) ?? null }));
    expect(found).toEqual(right);
  });

  it('sees each comment once, with its answers, points and copies', () => {
    const asShown = (comments: typeof expected.comments): ShownComment[] =>
      comments.map(({ author, text, time, score, copies, replies }) => ({
        author: author ?? 'No name',
        text,
        facts: [time ?? '', `${String(score).replace('-', '−')} points`, `${String(copies)} copies`],
        replies: asShown(replies),
      }));
    expect(shown.comments).toEqual(asShown(expected.comments));
  });

  it('sees what was left out and why', () => {
    const isThere = ({ reason, text }: { reason: string; text: string }) => shown.hidden.some((piece) => piece.reason === reason && piece.text.includes(text));
    expect(expected.hidden.filter((piece) => !isThere(piece))).toEqual([]);
  });

  it('jumps from a saying to its place and back', async () => {
    await click(reader, { role: 'button', name: '…Every take on that pond', part: 'saying' });
    await until('the jump', () => reader.run(() => document.activeElement?.textContent.startsWith('Every take on that pond') ?? false));
    await click(reader, { part: 'way-back' });
    await until('the way back', () => reader.run(() => document.activeElement?.closest('[data-part="saying"]') !== null));
  });

  it('marks words and writes beside them; the popup then saves the story and keeps the note', async () => {
    await writeNote(reader);
    await until('the mark', () => reader.run(() => document.querySelector('[data-part="highlight"]')?.textContent ?? null));
    const popup = await openPopup(session, page);
    await click(popup, { role: 'button', name: 'Save' });
    await see(popup, { part: 'toast' });
    await see(popup, { part: 'story-row' });
    expect(await textOf(popup, '[data-part="story-row"]')).toContain('1 note');
    // A click into the page closes the popup, as it does for every reader.
    await page.page.bringToFront();
  });

  it('finds all of it again on another day, without the site', { timeout: 120_000 }, async () => {
    await reader.page.bringToFront();
    await reader.run((index) => {
      document.querySelector(`[data-part="article"] [data-block="${String(index)}"]`)?.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: -60, behavior: 'instant' });
    }, STOPPED_AT);
    // The position is kept when the reader rests.
    await until('the progress', () => reader.run(() => parseFloat(document.querySelector<HTMLElement>('.bar-progress > span')?.style.inlineSize ?? '0') > 30));
    await until('the position to be stored', () => reader.run(storedProgress).then((progress) => progress > 0.4));
    const stoppedAt = await blockAtTop(reader);
    expect(await session.errors()).toEqual([]);
    await session.close();
    await server.close();

    session = await person.start();
    const popup = await openPopup(session, await session.open('about:blank'));
    expect(await isSeen(popup, { role: 'button', name: 'Read' })).toBe(false);
    const again = await readerAfter(session, () => click(popup, { role: 'button', name: `…${expected.title}`, part: 'story-row' }));
    await until('the mark', () => again.run((words) => document.querySelector('[data-part="highlight"]')?.textContent === words, WORDS));
    const notes = await again.run(() => [...document.querySelectorAll<HTMLTextAreaElement>('[data-part="note"] textarea')].map(({ value }) => value));
    expect(notes).toEqual([NOTE]);
    await until('the position', async () => (await blockAtTop(again)) === stoppedAt);
    await showAllSayings(again);
    const opened = await readShownStory(again);
    expect(opened).toEqual({ ...shown, figures: opened.figures });
    expect(opened.figures.map(({ alt }) => alt)).toEqual(expected.figures.map(({ alt }) => alt));
    expect(await session.errors()).toEqual([]);
  });
});
