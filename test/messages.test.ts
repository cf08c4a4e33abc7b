import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { ToBackground } from '../lib/message-contract.ts';
import { answerAsBackground, askBackground, askPage, type Handlers } from '../lib/messages.ts';

const OWN_PAGE = { id: 'greenroom-id', url: 'chrome-extension://greenroom-id/popup.html' };
const WEB_PAGE = { id: 'greenroom-id', url: 'https://www.lantern.example/story', tab: { id: 7 } };
const LOOK = { storyId: 's', title: 'T', siteName: 'S', language: 'en', direction: 'ltr' as const, wordCount: 1, quoteCount: 0, speakerCount: 0, savedAt: null, noteCount: 0, opensOnHeadline: true };

const handlers = {
  lookAtPage: vi.fn<Handlers<ToBackground>['lookAtPage']>(async () => ({ ok: true, value: LOOK })),
  readPage: vi.fn<Handlers<ToBackground>['readPage']>(async () => ({ ok: true, value: { storyId: 's' } })),
  readSample: vi.fn<Handlers<ToBackground>['readSample']>(async () => ({ ok: true, value: { storyId: 's' } })),
  savePage: vi.fn<Handlers<ToBackground>['savePage']>(async () => ({ ok: false, code: 'disk-full' })),
  tidyPage: vi.fn<Handlers<ToBackground>['tidyPage']>(async () => ({ ok: false, code: 'page-gone' })),
  listStories: vi.fn<Handlers<ToBackground>['listStories']>(async () => ({ ok: true, value: { cards: [], found: 0, saved: 0, isWhole: true } })),
  snippetsOf: vi.fn<Handlers<ToBackground>['snippetsOf']>(async () => ({ ok: true, value: [] })),
  firstStories: vi.fn<Handlers<ToBackground>['firstStories']>(async () => ({ ok: true, value: [] })),
  libraryTrouble: vi.fn<Handlers<ToBackground>['libraryTrouble']>(async () => ({ ok: true, value: null })),
  openStory: vi.fn<Handlers<ToBackground>['openStory']>(async () => ({ ok: true, value: { storyId: 's' } })),
  removeStory: vi.fn<Handlers<ToBackground>['removeStory']>(async () => ({ ok: false, code: 'story-gone' })),
  restoreStory: vi.fn<Handlers<ToBackground>['restoreStory']>(async () => ({ ok: false, code: 'story-gone' })),
  undoSave: vi.fn<Handlers<ToBackground>['undoSave']>(async () => ({ ok: false, code: 'story-gone' })),
  joinNextPage: vi.fn<Handlers<ToBackground>['joinNextPage']>(async () => ({ ok: true, value: null })),
  dropNextPage: vi.fn<Handlers<ToBackground>['dropNextPage']>(async () => ({ ok: true, value: null })),
  readThisPage: vi.fn<Handlers<ToBackground>['readThisPage']>(async () => ({ ok: true, value: { storyId: 's' } })),
  undoSaveOfThisPage: vi.fn<Handlers<ToBackground>['undoSaveOfThisPage']>(async () => ({ ok: true, value: null })),
  pageStyle: vi.fn(),
} satisfies Handlers<ToBackground>;

type Listener = (message: unknown, sender: object, send: (answer: unknown) => void) => boolean;

/** Sends a message as the browser would. @returns the answer, or 'ignored' where nobody took it */
function send(message: unknown, sender: object): Promise<unknown> {
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  answerAsBackground(handlers);
  const listener = add.mock.calls.at(-1)?.[0] as unknown as Listener;
  return new Promise((resolve) => {
    if (!listener(message, sender, resolve)) resolve('ignored');
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  for (const handler of Object.values(handlers)) handler.mockClear();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://greenroom-id${path}`);
  vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue('greenroom-id');
});

describe('the background', () => {
  it('answers its own pages', async () => {
    expect(await send({ greenroom: 'lookAtPage', asked: { tabId: 3 } }, OWN_PAGE)).toEqual({ ok: true, value: LOOK });
    expect(handlers.lookAtPage).toHaveBeenCalledWith({ tabId: 3 }, { tabId: null, url: OWN_PAGE.url });
  });

  it.each([
    ['another extension', { greenroom: 'lookAtPage', asked: { tabId: 3 } }, { ...OWN_PAGE, id: 'someone-else' }],
    ['a web page asking for what only the popup may', { greenroom: 'savePage', asked: { tabId: 3 } }, WEB_PAGE],
    ['a name that is not in the contract', { greenroom: 'constructor', asked: {} }, OWN_PAGE],
    ['no name', { asked: {} }, OWN_PAGE],
    ['a bare string', 'lookAtPage', OWN_PAGE],
    ['nothing', null, OWN_PAGE],
  ])('does not answer %s', async (_who, message, sender) => {
    expect(await send(message, sender)).toBe('ignored');
  });

  it.each([[{ tabId: '3' }], [{ tabId: -1 }], [{ tabId: 1.5 }], [{ tabId: 3, more: true }], [{}], [null], ['3'], [[3]]])(
    'refuses the shape %j before any handler sees it',
    async (asked) => {
      expect(await send({ greenroom: 'lookAtPage', asked }, OWN_PAGE)).toEqual({ ok: false, code: 'bad-message' });
      expect(handlers.lookAtPage).not.toHaveBeenCalled();
    },
  );

  it('takes the tab from the browser, never from what a page says', async () => {
    await send({ greenroom: 'readThisPage', asked: {} }, WEB_PAGE);
    expect(handlers.readThisPage).toHaveBeenCalledWith({}, { tabId: 7, url: WEB_PAGE.url });
  });
});

describe('whoever asks', () => {
  it.each([
    ['silence', undefined, 'page-silent'],
    ['an answer of a wrong shape', { ok: true, value: { title: 5 } }, 'bad-message'],
    ['a failure that is not known', { ok: false, code: 'made-up' }, 'bad-message'],
    ['a known failure', { ok: false, code: 'no-article' }, 'no-article'],
  ])('gets a known failure for %s', async (_what, answer, code) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer as never);
    expect(await askBackground('lookAtPage', { tabId: 1 })).toEqual({ ok: false, code });
  });

  it('a background that never answers, since it was killed as it started, is silent after half a minute', async () => {
    vi.useFakeTimers();
    vi.spyOn(browser.runtime, 'sendMessage').mockReturnValue(new Promise(() => undefined) as never);
    const answer = askBackground('savePage', { tabId: 1 });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await answer).toEqual({ ok: false, code: 'page-silent' });
    vi.useRealTimers();
  });

  it('leaves no clock running once it has its answer', async () => {
    vi.useFakeTimers();
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value: LOOK } as never);
    await askBackground('lookAtPage', { tabId: 1 });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('gets page-gone where no script listens in the tab', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Could not establish connection'));
    expect(await askPage(5, 'capture', {})).toEqual({ ok: false, code: 'page-gone' });
  });
});
