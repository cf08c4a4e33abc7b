import { useEffect, useState } from 'preact/hooks';
import { commandKeys } from '../../components/command-keys.ts';
import type { Shortcut } from '../../components/HelpSheet.tsx';
import { readShortcuts } from '../../lib/settings.ts';

/** The shortcuts as they are really set, read anew whenever the sheet is opened. */
export function useShortcuts(isOpen: boolean): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    if (!isOpen) return;
    void readShortcuts().then((set) => {
      setShortcuts(commandKeys(set));
    });
  }, [isOpen]);
  return shortcuts;
}
