import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AboutPartProps } from '../../components/options/AboutPart.tsx';
import { hasNews, seeNews } from '../../lib/settings.ts';

/** Which Greenroom this is; what an update brought counts as seen once this page was opened. */
export function useAbout(): AboutPartProps {
  const [isNew, setIsNew] = useState(false);
  useEffect(() => {
    void hasNews().then(async (news) => {
      setIsNew(news);
      if (news) await seeNews();
    });
  }, []);
  return { version: browser.runtime.getManifest().version, isNew, onWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }) };
}
