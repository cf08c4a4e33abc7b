import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/HelpSheet.tsx';
import { say, type WordKey } from '../../lib/words.ts';

/** The manifest's commands, in the order of the sheet. */
const COMMANDS: [string, WordKey][] = [
  ['_execute_action', 'keyPopup'],
  ['read-page', 'commandRead'],
  ['tidy-page', 'commandTidy'],
  ['save-page', 'commandSave'],
];

/** The shortcuts as they are really set, read anew whenever the sheet is opened. */
export function useShortcuts(isOpen: boolean): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    if (!isOpen) return;
    void browser.commands.getAll().then((set) => {
      setShortcuts(COMMANDS.map(([name, label]) => ({ label: say(label), keys: set.find((one) => one.name === name)?.shortcut ?? '' })));
    });
  }, [isOpen]);
  return shortcuts;
}

/** Opens the browser's page for shortcuts: Firefox by its own function (from 137 on), Chromium by its address. */
export function openShortcutPage(): void {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') Reflect.apply(open, browser.commands, []);
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
