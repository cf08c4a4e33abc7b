import { readShortcuts } from '../../lib/settings.ts';
import { say } from '../../lib/words.ts';

/** The manifest's commands that the popup shows with their keys. */
const SHOWN = { 'read-page': 'read', 'tidy-page': 'tidy', 'save-page': 'save' } as const;

/** The shortcuts as they are really set in this browser; a command without a key is left out. */
export async function shownShortcuts(): Promise<{ label: string; keys: string }[]> {
  const set = await readShortcuts();
  return Object.entries(SHOWN).flatMap(([name, label]) => {
    const keys = set.get(name);
    return keys ? [{ label: say(label), keys }] : [];
  });
}
