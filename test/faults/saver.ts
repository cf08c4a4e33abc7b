import type { Browser } from 'puppeteer-core';
import { POPUP_PATIENCE, type Session } from '../browser/session.ts';
import { see, type TabSurface } from '../browser/surface.ts';
import { until } from '../browser/until.ts';
import { storyDrawn } from '../browser/walk.ts';
import type { Held } from './database.ts';

/** The part of the extension's own API that the tests call in its pages. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

/** Runs in a page of `changingPage`. */
declare const turnTo: (number: number, isSame: boolean) => void;

export interface Answer {
  ok: boolean;
  code?: string;
  value?: { storyId: string; title: string };
}

/** Saves a page again and again, as its reader would by the popup: the same message, to the same background. */
export class Saver {
  private constructor(
    readonly session: Session,
    readonly page: TabSurface,
    /** A page of Greenroom's own, from which the messages go. */
    readonly own: TabSurface,
    private readonly tabId: number,
  ) {}

  /** Opens the page and clicks the toolbar button over it, which is what lets Greenroom see it. */
  static async on(session: Session, url: string): Promise<Saver> {
    const page = await session.open(url);
    const own = await session.openOwn('reader.html?id=none');
    // A browser that has just begun, or an extension that was just put in, may open a tab over the click: the page is then not
    // shown to Greenroom, or the popup is gone before it has looked. A person clicks again.
    const tabId = await until('the number of the tab', async () => {
      const popup = await session.clickToolbar(page);
      await until('the popup’s look', () => popup.run(() => document.querySelector('[data-part="page-card"]')?.getAttribute('aria-busy') !== 'true'), POPUP_PATIENCE);
      return own.run(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? null, url);
    }, 3 * POPUP_PATIENCE);
    await session.closePopup();
    return new Saver(session, page, own, tabId);
  }

  get browser(): Browser {
    return this.page.page.browser();
  }

  /** Turns the page to a number and saves it. @returns the background's answer; silence is one, too */
  async save(number: number, isSame = false): Promise<Answer> {
    await this.page.run((to, same) => {
      turnTo(to, same);
    }, number, isSame); // prettier-ignore
    return this.ask('savePage', { tabId: this.tabId });
  }

  /** Asks the background as the popup does, and as patiently: see `askBackground`. */
  ask(name: string, asked: object): Promise<Answer> {
    return this.own.run(
      async (greenroom, what) => {
        const late = new Promise<null>((resolve) => setTimeout(resolve, 30_000, null));
        const answer = await Promise.race([chrome.runtime.sendMessage({ greenroom, asked: what }), late]).catch(() => null);
        return (answer ?? { ok: false, code: 'page-silent' }) as Answer;
      },
      name,
      asked,
    );
  }
}

/** The clean view of a story, opened by its id. */
export async function openStory(session: Session, id: string): Promise<TabSurface> {
  const reader = await session.openOwn(`reader.html?id=${id}`);
  await see(reader, { part: 'article' });
  await storyDrawn(reader);
  return reader;
}

/** Writes the story's note, as typing and leaving the field does, and waits for what the screen says of it. */
export async function writeStoryNote(reader: TabSurface, text: string): Promise<string> {
  await typeStoryNote(reader, text);
  return leaveStoryNote(reader);
}

/** Leaves the field of the story's note, and waits for what the screen says of it. */
export async function leaveStoryNote(reader: TabSurface): Promise<string> {
  await reader.run(() => document.querySelector('[data-part="notes"] textarea')?.dispatchEvent(new FocusEvent('blur')));
  return until('a word on the note', async () => {
    const status = await reader.run(() => document.querySelector<HTMLElement>('[data-part="notes"] .note-status')?.dataset['status'] ?? '');
    return status === 'saved' || status === 'failed' ? status : null;
  });
}

/** Adds words to the story's note where it stands just now, and leaves the field. @returns what the screen says of it */
export async function addToStoryNote(reader: TabSurface, words: string, place: 'end' | 'start'): Promise<string> {
  await reader.run(
    (more, where) => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-part="notes"] textarea');
      if (!field) throw new Error('no field for the note');
      field.value = where === 'end' ? `${field.value} ${more}` : `${more} ${field.value}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    words,
    place,
  );
  return leaveStoryNote(reader);
}

/** Writes two texts over one note in two windows at the same moment. @returns what stood in each of the fields before */
export async function writeAtOnce(one: TabSurface, two: TabSurface, texts: readonly [string, string]): Promise<string[]> {
  // A message between the windows: timers of a window in the background may wait for a second.
  const prepare = (text: string, isFirst: boolean): void => {
    const channel = new BroadcastChannel('greenroom-test');
    const write = (): void => {
      const field = document.querySelector<HTMLTextAreaElement>('[data-part="notes"] textarea');
      if (!field) return;
      document.documentElement.dataset['before'] = field.value;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new FocusEvent('blur'));
      channel.close();
    };
    if (!isFirst) channel.onmessage = write;
    else {
      channel.postMessage('now');
      write();
    }
  };
  await two.run(prepare, texts[1], false);
  await one.run(prepare, texts[0], true);
  await until('both to be written', async () => {
    const said = await Promise.all([one, two].map((tab) => tab.run(() => document.querySelector<HTMLElement>('[data-part="notes"] .note-status')?.dataset['status'])));
    return said.every((status) => status === 'saved');
  });
  return Promise.all([one, two].map((tab) => tab.run(() => document.documentElement.dataset['before'] ?? '')));
}

/** Puts a text into the story's note, as typing does. @returns what stood there */
export function typeStoryNote(reader: TabSurface, text: string): Promise<string> {
  return reader.run((words) => {
    const field = document.querySelector<HTMLTextAreaElement>('[data-part="notes"] textarea');
    if (!field) throw new Error('no field for the note');
    const before = field.value;
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return before;
  }, text);
}

/** What stands in the field of the story's note. */
export function storyNote(reader: TabSurface): Promise<string> {
  return reader.run(() => document.querySelector<HTMLTextAreaElement>('[data-part="notes"] textarea')?.value ?? '');
}

/** How many stories were noted outside the database. */
export function notedStories(own: TabSurface): Promise<number> {
  return own.run(async () => ((await chrome.storage.local.get('rowsExpected'))['rowsExpected'] as { saved: number } | undefined)?.saved ?? 0);
}

/** Stories that are there by halves: a row without its text, or parts that hold different numbers. */
export function halves(held: Held): string[] {
  const found: string[] = [];
  for (const { id, title } of held.stories) {
    const text = held.texts[id];
    if (!text) found.push(`${title} has no text`);
    else if (text.title !== title) found.push(`${title} has the text of ${text.title}`);
    else if (/^Turn \d+$/.test(title) && [...text.words.matchAll(/Turn \d+/g)].some(([turn]) => turn !== title)) found.push(`${title} is mixed`);
  }
  for (const id of Object.keys(held.texts)) if (!held.stories.some((story) => story.id === id)) found.push(`a text without its story: ${id}`);
  return found;
}

