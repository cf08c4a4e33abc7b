import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { Alias, AliasOptions, Plugin } from 'vite';
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

/**
 * In a browser this library looks `&amp;` up by writing it as HTML, which the policy above forbids: a note that held one
 * took the clean view down. Its other half, the one for workers, has a table.
 */
const REFERENCES = { 'decode-named-character-reference': fileURLToPath(new URL('node_modules/decode-named-character-reference/index.js', import.meta.url)) };

/** Readability's entry brings a second chooser along, which nobody asks and every page would have to read; the first stands in its place. */
const ONE_CHOOSER = { './Readability-readerable': fileURLToPath(new URL('node_modules/@mozilla/readability/Readability.js', import.meta.url)) };

/** The aliases of a build without the one that puts the polyfill in the place of the browser's own interface. */
function withoutPolyfill(alias: AliasOptions = {}): AliasOptions {
  const isPolyfill = (name: unknown): boolean => name === 'wxt/browser';
  if (isAliasList(alias)) return alias.filter(({ find }) => !isPolyfill(find));
  return Object.fromEntries(Object.entries(alias).filter(([name]) => !isPolyfill(name)));
}

function isAliasList(alias: AliasOptions): alias is readonly Alias[] {
  return Array.isArray(alias);
}

/**
 * Says what the bundler's own minifier left in other words: every page that is read has to take the script in, and this
 * is 3 % less of it (like things said in like ways stand closer together, and pack better: functions first, comparisons
 * and conditions as they were written; no reading of a property does anything else). Readability names what is its own
 * with an underscore and tells a log that it never prints; its names may be short, and the log need not be told.
 */
const SHORTER: Plugin = {
  name: 'greenroom:shorter',
  async generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = (await minify(file.code, { ecma: 2020, compress: { passes: 2, hoist_funs: true, lhs_constants: false, conditionals: false, pure_getters: true, unsafe_arrows: true, pure_funcs: ['this.log'] }, mangle: { properties: { regex: /^_[a-z]/ } } })).code ?? file.code;
    }
  },
};

/**
 * What libraries are never asked for in a page, by the end of their file's name: how their source has it, and what stands
 * for it. Readability is told to read no JSON-LD (`disableJSONLD`), to leave classes alone (`keepClasses`) and to keep no log.
 */
const UNASKED: Readonly<Record<string, readonly [RegExp, string][]>> = {
  '/Readability.js': [
    [/^ {2}_getJSONLD\(doc\) \{[^]*?^ {2}\},$/m, '  _getJSONLD: () => ({}),'],
    [/^ {2}_cleanClasses\(node\) \{[^]*?^ {2}\},$/m, ''],
    [/^ {2}if \(this\._debug\) \{[^]*?^ {2}\} else \{$/m, '  {'],
  ],
  '/content-script-context.mjs': [[/^\tblock\(\) \{[^]*?^\t\}$/m, ''], [/^\trequestAnimationFrame\(callback\) \{[^]*?^\t\}$/m, ''], [/^\trequestIdleCallback\(callback, options\) \{[^]*?^\t\}$/m, '']],
};
/** An entry of Readability's table of expressions: `    hashUrl: /^#.+/,` */
const EXPRESSION = /^ {4}(\w+):\s*\/.*\/\w*,$/gm;

/** Leaves that out, and the expressions that nothing asks: every page that is read has to take the script in. */
const WITHOUT_UNASKED: Plugin = {
  name: 'greenroom:without-unasked',
  transform(code, id) {
    const parts = Object.entries(UNASKED).find(([file]) => id.endsWith(file))?.[1];
    if (!parts) return null;
    const left = parts.reduce((rest, [part, instead]) => {
      if (!part.test(rest)) throw new Error(`${id} is another one now; see UNASKED in wxt.config.ts: ${part.source}`);
      return rest.replace(part, instead);
    }, code);
    return { code: left.replace(EXPRESSION, (entry, name: string) => (left.includes(`REGEXPS.${name}`) ? entry : '')), map: null };
  },
};

/**
 * Chromium keeps a page's first paint back until its module has run, where it is told to. The script that sees to the
 * reader's theme before that in Firefox would only keep the module back.
 */
const PAINT_AFTER_MODULE: Plugin = {
  name: 'greenroom:paint-after-module',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => html.replace(/\s*<script src="\/first-paint\.js"><\/script>/, '').replace('<script type="module"', '<script type="module" blocking="render"'),
  },
};

/** What of a bundle's modules is known while it is cut into files. */
interface Modules {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/** The pages of ours that take a module in at once (not those that ask for it later). */
function pagesWith(id: string, modules: Modules): Set<string> {
  const pages = new Set<string>();
  const seen = new Set<string>();
  const rest = [id];
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    const page = /[\\/]entrypoints[\\/](\w+)[\\/](?:main\.tsx|index\.html)/.exec(one)?.[1]; // matches "/entrypoints/popup/main.tsx"
    if (page !== undefined) pages.add(page);
    rest.push(...(modules.getModuleInfo(one)?.importers ?? []));
  }
  return pages;
}

/**
 * What several pages share, in as few files as can be: each file of an extension costs a page some milliseconds of its
 * start, and the bundler would make one of every few modules. First what the popup shares with any page, then what the
 * library does, then the reader: no page reads much that it does not need.
 */
const SHARED_FILES = (['popup', 'library', 'reader'] as const).map((page, place) => ({
  debugName: page,
  priority: 3 - place,
  name: (id: string, modules: Modules) => {
    const pages = pagesWith(id, modules);
    return pages.size > 1 && pages.has(page) ? `shared-${page}` : null;
  },
}));

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // What the two least versions below understand: without it every colour for light and dark is written twice.
  vite: ({ browser }) => ({ plugins: [preact(), ...(browser === 'firefox' ? [] : [PAINT_AFTER_MODULE])], resolve: { alias: { ...REFERENCES, ...ONE_CHOOSER } }, build: { target: ['chrome128', 'firefox142'] } }),
  hooks: {
    // Told not to, WXT still puts imports of its own in wherever one of their names stands ("storage"): 3 kB of a page's scripts.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    // The story to try Greenroom on is made from the sample page at each build: it is what this very version reads there.
    'build:publicAssets': async (_wxt, files) => {
      const { bundledStory } = await import('./test/sample/bundled-story.ts');
      files.push({ relativeDest: 'sample-story.json', contents: JSON.stringify(bundledStory()) });
    },
    // Chromium's own name for what Firefox needs no permission for.
    'build:manifestGenerated': ({ config }, manifest) => {
      if (config.browser !== 'firefox') manifest.permissions?.push('sidePanel');
    },
    // A content script and a page's first script ask for messages and words alone, which both browsers promise by themselves: 3 kB of wrapper saved.
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint?.inputPath.endsWith('.html') === true) {
        // Both browsers know how to load modules ahead by themselves.
        const { rolldownOptions, ...build } = config.build ?? {};
        const output = { ...rolldownOptions?.output, codeSplitting: { groups: SHARED_FILES } };
        config.build = { ...build, modulePreload: { polyfill: false }, rolldownOptions: { ...rolldownOptions, output } };
      }
      if (entrypoint?.type === 'content-script' || entrypoint?.type === 'unlisted-script') {
        config.resolve = { ...config.resolve, alias: withoutPolyfill(config.resolve?.alias) };
      }
      if (entrypoint?.type === 'content-script') config.plugins = [...(config.plugins ?? []), WITHOUT_UNASKED, SHORTER];
    },
  },
  zip: { name: 'greenroom', excludeSources: ['.ci/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Greenroom',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    omnibox: { keyword: 'gr' },
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    // Asked for when the reader chooses automatic backups, which lie in the downloads folder.
    optional_permissions: ['downloads'],
    // Of these the reader is asked for one site alone, when they choose that it be always clean there.
    optional_host_permissions: ['*://*/*'],
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
          sidebar_action: { default_panel: 'library.html', default_title: '__MSG_library__', default_icon: { 16: '/icon/16.png', 32: '/icon/32.png' }, open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128', side_panel: { default_path: 'library.html' } }),
  }),
});
