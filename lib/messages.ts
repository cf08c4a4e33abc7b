import { browser } from 'wxt/browser';
import { isErrorCode } from './errors.ts';
import { inTime } from './in-time.ts';
import { type Checked, look } from './message-checks.ts';
import { FROM_WEB_PAGES, type Message, TO_BACKGROUND, TO_PAGE, type ToBackground, type ToPage } from './message-contract.ts';
import type { ErrorCode, Result } from './model.ts';

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
  return settle(TO_BACKGROUND[name], () => inTime(browser.runtime.sendMessage({ greenroom: name, asked }), PATIENCE), 'page-silent');
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
