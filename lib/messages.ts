import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ErrorCode, Result } from './model.ts';

/**
 * The one message contract. Each entry is `name: (payload) => answer`; the payload's shape stands beside it in
 * `PAYLOADS` and is checked by whoever receives it, as is the sender. All payloads and answers are plain JSON.
 */
export interface ToBackground {
  /** popup → background: what is on this tab's page? Makes its story, saves nothing for good. */
  lookAtPage: (payload: { tabId: number }) => Result<PageLook>;
  /** popup → background: open the clean view of this tab's page. */
  readPage: (payload: { tabId: number }) => Result<{ storyId: string }>;
  /** popup → background: save this tab's page, or refresh it where it was saved. */
  savePage: (payload: { tabId: number }) => Result<Kept>;
  /** popup → background: clean this tab's page in place, or put it back as it was. */
  tidyPage: (payload: { tabId: number }) => Result<TidyState>;
  /** content script → background: open the clean view of the page that the message comes from. */
  readThisPage: (payload: Record<string, never>) => Result<{ storyId: string }>;
  /** content script → background: how far Tidy has got on the page that the message comes from. */
  tidyChanged: (payload: TidyState) => Result<null>;
}

export interface ToPage {
  /** background → content script: make the story of this page. */
  capture: (payload: Record<string, never>) => Result<unknown>;
  /** background → content script: clean the page in place where it is not, put it back where it is. */
  toggleTidy: (payload: Record<string, never>) => Result<TidyState>;
  /** background → content script: are you there? */
  ping: (payload: Record<string, never>) => Result<'here'>;
}

/** What the popup's card says of the page that the reader is on. */
export interface PageLook {
  storyId: string;
  title: string;
  siteName: string;
  language: string;
  wordCount: number;
  quoteCount: number;
  speakerCount: number;
  savedAt: number | null;
  noteCount: number;
}

/** What a save did. `undo` names what takes it back. */
export interface Kept {
  storyId: string;
  was: 'new' | 'refreshed';
  title: string;
}

export interface TidyState {
  on: boolean;
  hidden: number;
  doubleComments: number;
  quotes: number;
}

const tab = v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const nothing = v.strictObject({});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const tidyState = v.strictObject({ on: v.boolean(), hidden: count, doubleComments: count, quotes: count });

const PAYLOADS = {
  lookAtPage: tab,
  readPage: tab,
  savePage: tab,
  tidyPage: tab,
  readThisPage: nothing,
  tidyChanged: tidyState,
  capture: nothing,
  toggleTidy: nothing,
  ping: nothing,
} satisfies Record<keyof ToBackground | keyof ToPage, v.GenericSchema>;

/** Messages that a content script may send; all others come from Greenroom's own pages alone. */
const FROM_PAGES = new Set<string>(['readThisPage', 'tidyChanged']);

type Contract = ToBackground & ToPage;
type Payload<Name extends keyof Contract> = Parameters<Contract[Name]>[0];
type Answer<Name extends keyof Contract> = ReturnType<Contract[Name]>;
export type Handlers<Side> = {
  [Name in keyof Side]: Side[Name] extends (payload: infer P) => infer A ? (payload: P, from: Sender) => Promise<A> : never;
};

/** Who sent a message, as the browser says it; never what the message says of itself. */
export interface Sender {
  tabId: number | null;
  url: string;
}

interface Envelope {
  greenroom: string;
  payload: unknown;
}

const resultShape = v.union([
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), code: v.string() }),
]);

/**
 * Asks the background. A background that does not answer gives `page-silent`, never an exception.
 */
export async function askBackground<Name extends keyof ToBackground>(name: Name, payload: Payload<Name>): Promise<Answer<Name>> {
  return settle(name, () => browser.runtime.sendMessage({ greenroom: name, payload } satisfies Envelope));
}

/** Asks the content script of a tab's top frame. A page that is gone or silent gives `page-gone`. */
export async function askPage<Name extends keyof ToPage>(tabId: number, name: Name, payload: Payload<Name>): Promise<Answer<Name>> {
  return settle(name, () => browser.tabs.sendMessage(tabId, { greenroom: name, payload } satisfies Envelope, { frameId: 0 }));
}

/**
 * Answers the messages of one side. Sender and shape are checked here, before any handler runs: a stranger's message
 * is not answered at all, a misshapen one with `bad-message`.
 * @returns a function that stops answering
 */
export function answer<Side extends ToBackground | ToPage>(handlers: Handlers<Side>): () => void {
  const listener = (message: unknown, sender: BrowserSender): Promise<unknown> | undefined => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.greenroom) || !isAllowed(message.greenroom, sender)) return undefined;
    return respond(handlers, message, { tabId: sender.tab?.id ?? null, url: sender.url ?? '' });
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => {
    browser.runtime.onMessage.removeListener(listener as never);
  };
}

interface BrowserSender {
  id?: string;
  url?: string;
  tab?: { id?: number };
}

async function respond(handlers: object, message: Envelope, from: Sender): Promise<unknown> {
  const schema: v.GenericSchema | undefined = Object.entries(PAYLOADS).find(([name]) => name === message.greenroom)?.[1];
  const checked = schema && v.safeParse(schema, message.payload);
  if (!checked?.success) return { ok: false, code: 'bad-message' };
  const handler: unknown = Reflect.get(handlers, message.greenroom);
  return typeof handler === 'function' ? (handler(checked.output, from) as unknown) : { ok: false, code: 'bad-message' };
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'greenroom' in message && typeof message.greenroom === 'string' && 'payload' in message;
}

function isAllowed(name: string, sender: BrowserSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const fromOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  const fromBackground = sender.tab === undefined;
  return fromOwnPage || fromBackground || FROM_PAGES.has(name);
}

async function settle<Name extends keyof Contract>(name: Name, send: () => Promise<unknown>): Promise<Answer<Name>> {
  const failed = (code: ErrorCode): Answer<Name> => ({ ok: false, code }) as Answer<Name>;
  try {
    const answered = v.safeParse(resultShape, await send());
    return answered.success ? (answered.output as Answer<Name>) : failed('page-silent');
  } catch (error) {
    return failed(error instanceof Error ? 'page-gone' : 'page-silent');
  }
}
