import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Whether the page stands beside others, as Chrome's side panel or Firefox's sidebar, and not in a tab of its own. */
export function useIsPanel(): boolean {
  const [isPanel, setIsPanel] = useState(false);
  useEffect(() => {
    void browser.tabs.getCurrent().then((tab: { id?: number | undefined } | undefined) => {
      setIsPanel(tab === undefined);
    });
  }, []);
  return isPanel;
}
