import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type ErrorCode, type Result, SHELVES, type StoryCard } from './model.ts';
import { isErrorCode } from './errors.ts';
import type { Snippet } from './search/find-snippet.ts';
import { anything, type Check, type Checked, count as number, flag, look, noValue, oneOf, record, text } from './message-checks.ts';

/* @__NO_SIDE_EFFECTS__ */
/** A shape of which Greenroom's own pages alone speak: checked by the library, which stays out of web pages. */
function shaped<S extends v.GenericSchema>(schema: S): Check<v.InferOutput<S>> {
  return (value) => {
    const checked = v.safeParse(schema, value);
    return checked.success ? { is: checked.output } : null;
  };
}

/**
 * The one message contract. Each entry holds the shape of what is asked and of what is answered; both are plain JSON
 * and are checked by whoever receives them, as is the sender.
 */
const tab = v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const nothing = record({});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const opened = record({ storyId: text() });

/** What the popup's card says of the page that the reader is on. */
const pageLook = v.object({
  storyId: v.string(),
  title: v.string(),
  siteName: v.string(),
  language: v.string(),
  wordCount: count,
  quoteCount: count,
  speakerCount: count,
  savedAt: v.nullable(v.number()),
  noteCount: count,
});
export type PageLook = v.InferOutput<typeof pageLook>;

/** What a save did. */
const was = v.picklist(['new', 'refreshed']);
const kept = v.object({ storyId: v.string(), was, title: v.string() });
export type Kept = v.InferOutput<typeof kept>;

/** What was done from a page without the popup, for the page's notice to say. */
const DONE = ['saved', 'refreshed', 'there', 'highlighted', 'not-in-story'] as const;
export type Done = (typeof DONE)[number];

/** One row of the reading list. */
const card = v.object({
  id: v.string(),
  canonicalUrl: v.string(),
  title: v.string(),
  siteName: v.string(),
  byline: v.array(v.string()),
  publishedAt: v.nullable(v.string()),
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  wordCount: count,
  quoteCount: count,
  speakers: v.array(v.string()),
  savedAt: v.nullable(v.number()),
  capturedAt: v.nullable(v.number()),
  progress: v.number(),
  openedAt: v.nullable(v.number()),
  noteCount: count,
  tags: v.array(v.string()),
  shelf: v.picklist(SHELVES),
}) satisfies v.GenericSchema<StoryCard>;

/** A stretch of the reading list that fits the search, and how many stories fit it in all. */
const listing = v.object({ cards: v.array(card), found: count, saved: count, isWhole: v.boolean() });
export type Listing = v.InferOutput<typeof listing>;
/** What a search found in a story; null where it was found by its title, its site or a tag. */
const snippet = v.nullable(v.object({ kind: v.picklist(['text', 'note', 'highlight']), parts: v.array(v.object({ text: v.string(), isFound: v.boolean() })) })) satisfies v.GenericSchema<Snippet | null>;
const search = v.pipe(v.string(), v.maxLength(1000));
const id = v.pipe(v.string(), v.maxLength(100));
const storyId = v.strictObject({ storyId: id });

/** What is wrong with the library as a whole: how many saved stories were noted, how many are there (null: unreadable). */
const trouble = v.object({ code: v.string(), expected: count, found: v.nullable(count) });
export type Trouble = v.InferOutput<typeof trouble>;

/** What Tidy has done to a page so far. */
const tidyState = record({ on: flag, hidden: number, doubleComments: number, quotes: number });
export type TidyState = Checked<typeof tidyState>;

/** Messages that a content script may send; all others come from Greenroom's own pages alone. */
const FROM_WEB_PAGES = {
  /** content script → background: open the clean view of the page that this message comes from. */
  readThisPage: { asks: nothing, answers: opened },
  /** content script → background: take back the last thing that was done from the page that this message comes from. */
  undoSaveOfThisPage: { asks: nothing, answers: noValue },
  /** content script → background: the style of what Greenroom shows on a page, which is not part of what is put into every page that is read. */
  pageStyle: { asks: nothing, answers: text() },
};

const TO_BACKGROUND = {
  /** popup → background: what is on this tab's page? Makes its story, saves nothing for good. */
  lookAtPage: { asks: shaped(tab), answers: shaped(pageLook) },
  /** popup → background: open the clean view of this tab's page. */
  readPage: { asks: shaped(tab), answers: opened },
  /** popup → background: save this tab's page, or refresh it where it was saved. */
  savePage: { asks: shaped(tab), answers: shaped(kept) },
  /** popup → background: clean this tab's page in place, or put it back as it was. */
  tidyPage: { asks: shaped(tab), answers: tidyState },
  /** popup → background: the reading list, newest first; the popup itself does without the database's 33 kB. */
  listStories: { asks: shaped(v.strictObject({ search, limit: count })), answers: shaped(listing) },
  /** popup → background: what a search found in these stories, in their order. */
  snippetsOf: { asks: shaped(v.strictObject({ storyIds: v.pipe(v.array(id), v.maxLength(100)), search })), answers: shaped(v.array(snippet)) },
  /** popup → background: the first rows of the reading list, before anything is counted or searched. */
  firstStories: { asks: nothing, answers: shaped(v.array(card)) },
  /** popup → background: is the library whole? Null where it is. */
  libraryTrouble: { asks: nothing, answers: shaped(v.nullable(trouble)) },
  /** first page → background: open the sample story in the clean view. */
  readSample: { asks: nothing, answers: opened },
  /** popup → background: open a story of the list in the clean view. */
  openStory: { asks: shaped(storyId), answers: opened },
  /** popup → background: put a story into the bin, with its notes. */
  removeStory: { asks: shaped(storyId), answers: shaped(card) },
  /** popup → background: bring it back. */
  restoreStory: { asks: shaped(storyId), answers: shaped(card) },
  /** popup → background: take a save back: a first save off the list, a refresh to what was there before. */
  undoSave: { asks: shaped(v.strictObject({ storyId: id, was })), answers: shaped(card) },
  /** reader → background: read the story's next page through its tab and join it onto the story. */
  joinNextPage: { asks: shaped(storyId), answers: noValue },
  /** reader → background: take that back. */
  dropNextPage: { asks: shaped(storyId), answers: noValue },
  readThisPage: FROM_WEB_PAGES.readThisPage,
  undoSaveOfThisPage: FROM_WEB_PAGES.undoSaveOfThisPage,
  pageStyle: FROM_WEB_PAGES.pageStyle,
};

const TO_PAGE = {
  /** background → content script: make the story of this page. The story is checked by `checkStory`. */
  capture: { asks: nothing, answers: anything },
  /** background → content script: make the story of this story's next page, on the same site. Checked by `checkStory`, too. */
  readNext: { asks: record({ url: text(4000) }), answers: anything },
  /** background → content script: clean the page in place where it is not, put it back where it is. */
  toggleTidy: { asks: nothing, answers: tidyState },
  /** background → content script: clean the page, as the reader chose for its site. */
  keepTidy: { asks: nothing, answers: tidyState },
  /** background → content script: tell the reader what was done, with a way to take it back. */
  sayDone: { asks: record({ done: oneOf(DONE) }), answers: noValue },
};

export type ToBackground = typeof TO_BACKGROUND;
export type ToPage = typeof TO_PAGE;
interface Message {
  asks: Check<unknown>;
  answers: Check<unknown>;
}
type Asked<M extends Message> = Checked<M['asks']>;
type Answered<M extends Message> = Result<Checked<M['answers']>>;

/** Who sent a message, as the browser says it; never what the message says of itself. */
export interface Sender {
  tabId: number | null;
  url: string;
}

export type Handlers<Side extends Record<keyof Side, Message>> = {
  [Name in keyof Side]: (asked: Asked<Side[Name]>, from: Sender) => Promise<Answered<Side[Name]>>;
};

/** Longer than the background itself waits for a page. Chromium never answers for a background that was killed as it started. */
const PATIENCE = 30_000;

/** Asks the background. Silence, however long, gives `page-silent`, a misshapen answer `bad-message`; nothing is thrown. */
export function askBackground<Name extends keyof ToBackground>(name: Name, asked: Asked<ToBackground[Name]>): Promise<Answered<ToBackground[Name]>> {
  return settle(TO_BACKGROUND[name], () => inTime(browser.runtime.sendMessage({ greenroom: name, asked })), 'page-silent');
}

/** An answer, or null once the time for it is over. */
async function inTime(answer: Promise<unknown>): Promise<unknown> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    clock = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(clock);
  }
}

/** Asks the background from within a web page, as `askBackground` does from Greenroom's own; other messages it would not answer there. */
export function askFromWebPage<Name extends keyof typeof FROM_WEB_PAGES>(name: Name, asked: Asked<(typeof FROM_WEB_PAGES)[Name]>): Promise<Answered<(typeof FROM_WEB_PAGES)[Name]>> {
  return settle(FROM_WEB_PAGES[name], () => browser.runtime.sendMessage({ greenroom: name, asked }), 'page-silent');
}

/** Asks the content script in a tab's top frame. A page that is gone or without the script gives `page-gone`. */
export function askPage<Name extends keyof ToPage>(tabId: number, name: Name, asked: Asked<ToPage[Name]>): Promise<Answered<ToPage[Name]>> {
  return settle(TO_PAGE[name], () => browser.tabs.sendMessage(tabId, { greenroom: name, asked }, { frameId: 0 }), 'page-gone');
}

/** Answers what is asked of the background. @returns a function that stops it */
export function answerAsBackground(handlers: Handlers<ToBackground>): () => void {
  return listen(TO_BACKGROUND, handlers);
}

/** Answers what is asked of a content script. @returns a function that stops it */
export function answerAsPage(handlers: Handlers<ToPage>): () => void {
  return listen(TO_PAGE, handlers);
}

/** A stranger's message is not answered at all; a known one of a wrong shape gets `bad-message`. */
function listen<Side extends Record<keyof Side, Message>>(side: Side, handlers: Handlers<Side>): () => void {
  const respond = async <Name extends keyof Side>(name: Name, asked: unknown, from: Sender): Promise<Result<unknown>> => {
    const checked = look<Side[Name]['asks']>(side[name].asks, asked);
    return checked ? handlers[name](checked.is, from) : { ok: false, code: 'bad-message' };
  };
  const listener = (message: unknown, sender: BrowserSender, send: (answer: unknown) => void): boolean => {
    if (!isEnvelope(message) || !isNameOf(side, message.greenroom) || !isAllowed(message.greenroom, sender)) return false;
    respond(message.greenroom, message.asked, { tabId: sender.tab?.id ?? null, url: sender.url ?? '' }).then(send, (error: unknown) => {
      send({ ok: false, code: 'broken-page' });
      throw error;
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}

interface BrowserSender {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
}

function isEnvelope(message: unknown): message is { greenroom: string; asked: unknown } {
  return typeof message === 'object' && message !== null && 'greenroom' in message && typeof message.greenroom === 'string' && 'asked' in message;
}

function isNameOf<Side extends object>(side: Side, name: PropertyKey): name is keyof Side {
  return Object.hasOwn(side, name);
}

function isAllowed(name: PropertyKey, sender: BrowserSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const fromOwnPage = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return fromOwnPage || sender.tab === undefined || isNameOf(FROM_WEB_PAGES, name);
}

async function settle<M extends Message>(message: M, send: () => Promise<unknown>, silence: ErrorCode): Promise<Answered<M>> {
  let answer: unknown;
  try {
    answer = await send();
  } catch {
    // The browser throws when nobody listens: the tab is gone, or its script is not there.
    return { ok: false, code: silence };
  }
  if (answer === undefined || answer === null) return { ok: false, code: silence };
  if (!isAnswer(answer)) return { ok: false, code: 'bad-message' };
  if (!answer.ok) return { ok: false, code: typeof answer.code === 'string' && isErrorCode(answer.code) ? answer.code : 'bad-message' };
  const done = look<M['answers']>(message.answers, answer.value);
  return done ? { ok: true, value: done.is } : { ok: false, code: 'bad-message' };
}

function isAnswer(answer: unknown): answer is { ok: boolean; code?: unknown; value?: unknown } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
