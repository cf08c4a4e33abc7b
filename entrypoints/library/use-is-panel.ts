import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Asked as soon as the page runs, so that the answer is there before the first row. A panel is in no tab. */
const asked = browser.tabs.getCurrent().then((tab: { id?: number | undefined } | undefined) => tab === undefined);

/**
 * Whether the page stands beside others, as Chrome's side panel or Firefox's sidebar, and not in a tab of its own. Until that
 * is known it passes for one: a story that opens in another tab takes no list away.
 */
export function useIsPanel(): boolean {
  const [isPanel, setIsPanel] = useState(true);
  useEffect(() => {
    void asked.then(setIsPanel);
  }, []);
  return isPanel;
}
