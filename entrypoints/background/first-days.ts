import { browser } from 'wxt/browser';
import { noteNews } from '../../lib/settings.ts';

/**
 * After the install the first page is shown, once. After an update nothing opens: a dot in the popup says that the
 * settings tell of something new. Uninstalling asks for nothing and leaves nothing.
 */
export function greet(): void {
  browser.runtime.onInstalled.addListener((installed) => {
    const { reason, previousVersion } = installed;
    const { version } = browser.runtime.getManifest();
    // Firefox installs an extension that is being developed anew at each start.
    if (reason === 'install' && !('temporary' in installed && installed.temporary === true)) void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    if (reason === 'update' && previousVersion !== version) void noteNews(version);
  });
}
