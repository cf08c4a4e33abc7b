import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { errorSentence } from '../../lib/errors.ts';
import { askBackground } from '../../lib/messages.ts';
import { readShortcuts } from '../../lib/settings.ts';

/** The first page, wired to the browser: the keys as they are set, and the sample story in the clean view. */
export function Welcome() {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>(new Map());
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    void readShortcuts().then(setKeys);
  }, []);
  const onTry = async (): Promise<void> => {
    const opened = await askBackground('readSample', {});
    setTrouble(opened.ok ? null : errorSentence(opened.code));
  };
  return <WelcomeView keys={keys} trouble={trouble} onTry={() => void onTry()} onSettings={() => void browser.runtime.openOptionsPage()} />;
}
