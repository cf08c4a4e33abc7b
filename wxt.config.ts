import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const GECKO_ID = 'greenroom@greenroom.example';

/** The policy of every extension page: nothing from elsewhere but pictures, and no HTML string can become HTML. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https: http:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact()] }),
  zip: { name: 'greenroom', excludeSources: ['.ci/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Greenroom',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    // Asked for when the reader chooses automatic backups, which lie in the downloads folder.
    optional_permissions: ['downloads'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: PAGE_POLICY },
    // Chromium keeps Alt+Shift+R (its own reading mode) and Alt+Shift+T (focus on the toolbar) for itself: asked for, they are given to nobody.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'read-page': { suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+R' : 'Alt+Shift+E' }, description: '__MSG_commandRead__' },
      'tidy-page': { suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+T' : 'Alt+Shift+Y' }, description: '__MSG_commandTidy__' },
      'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
