import { useEffect, useState } from 'preact/hooks';
import { commandKeys } from '../../components/command-keys.ts';
import type { Shortcut } from '../../components/HelpSheet.tsx';
import { readShortcuts } from '../../lib/settings.ts';

/** The keys as they are really set, read anew whenever the reader comes back to this page. */
export function useKeys(): Shortcut[] {
  const [keys, setKeys] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = (): void => {
      void readShortcuts().then((set) => {
        setKeys(commandKeys(set));
      });
    };
    look();
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, []);
  return keys;
}
