import { browser } from 'wxt/browser';
import { act, ACTIONS, type Action, isAction } from './reader-action.ts';

const MESSAGE: Record<Action, 'menuRead' | 'menuTidy' | 'menuSave'> = { 'read-page': 'menuRead', 'tidy-page': 'menuTidy', 'save-page': 'menuSave' };

/** Puts Greenroom's entries into the context menu of pages. */
export function offerMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    void makeMenus();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (isAction(info.menuItemId) && tab?.id !== undefined) void act(info.menuItemId, tab.id);
  });
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const action of ACTIONS) {
    browser.contextMenus.create({ id: action, title: browser.i18n.getMessage(MESSAGE[action]), contexts: ['page', 'selection', 'link', 'image'], documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'] });
  }
}
