import { browser } from 'wxt/browser';
import { act, isAction } from './reader-action.ts';

/** Listens to the keyboard shortcuts of the manifest. */
export function offerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (isAction(command) && tab?.id !== undefined) void act(command, tab.id);
  });
}
