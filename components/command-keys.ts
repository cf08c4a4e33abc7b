import { say, type WordKey } from '../lib/words.ts';
import type { Shortcut } from './HelpSheet.tsx';

/** The manifest's commands, in the order in which they are shown. */
const COMMANDS: readonly (readonly [string, WordKey])[] = [
  ['_execute_action', 'keyPopup'],
  ['read-page', 'commandRead'],
  ['tidy-page', 'commandTidy'],
  ['save-page', 'commandSave'],
];

/** All commands in words, with their keys. @param set the keys by the command's name, as `readShortcuts` gives them */
export function commandKeys(set: ReadonlyMap<string, string>): Shortcut[] {
  return COMMANDS.map(([name, label]) => ({ label: say(label), keys: set.get(name) ?? '' }));
}
