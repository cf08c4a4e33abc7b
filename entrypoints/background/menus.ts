import { type Browser, browser } from 'wxt/browser';
import { say, type WordKey } from '../../lib/words.ts';
import { highlightSelection } from './highlight-selection.ts';
import { act, ACTIONS, type Action, isAction, sayDone } from './reader-action.ts';
import { saveLinkOf } from './save-link.ts';

const MESSAGE: Record<Action, WordKey> = { 'read-page': 'menuRead', 'tidy-page': 'menuTidy', 'save-page': 'menuSave' };
const LINK = 'save-link';
const SELECTION = 'highlight-selection';
/** Pages that can hold a story. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** Puts Greenroom's entries into the context menu: of pages, of links, and of selected words. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    void makeMenus();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) void choose(info, tab.id);
  });
}

async function choose({ menuItemId, linkUrl, selectionText, ...info }: Browser.contextMenus.OnClickData, tabId: number): Promise<void> {
  if (isAction(menuItemId)) await act(menuItemId, tabId);
  else if (menuItemId === LINK && linkUrl !== undefined) await sayDone(tabId, await saveLinkOf(tabId, linkUrl, wordsOfLink(info)));
  else if (menuItemId === SELECTION && selectionText !== undefined) await sayDone(tabId, await highlightSelection(tabId, selectionText));
}

/** A link's words: Firefox alone tells them. */
function wordsOfLink(info: object): string {
  return 'linkText' in info && typeof info.linkText === 'string' ? info.linkText : '';
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SELECTION, title: say('menuHighlight'), contexts: ['selection'], documentUrlPatterns: PAGES });
  browser.contextMenus.create({ id: LINK, title: say('menuLink'), contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] });
  for (const action of ACTIONS) browser.contextMenus.create({ id: action, title: say(MESSAGE[action]), contexts: ['page'], documentUrlPatterns: PAGES });
}
