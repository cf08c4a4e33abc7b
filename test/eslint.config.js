import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

/** The doors to the outside: messages, settings, the database, and beside it the one for pictures. */
const DOORS = ['lib/messages.ts', 'lib/settings.ts', 'lib/store/db.ts', 'lib/store/library.ts', 'lib/store/pictures.ts'];

const OUTSIDE = ['document', 'window', 'location', 'navigator', 'fetch', 'localStorage', 'indexedDB', 'chrome', 'browser'];
const NO_HTML = [
  { selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]", message: 'No string of HTML is ever parsed: build nodes.' },
  { selector: "CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]", message: 'No string of HTML is ever parsed: build nodes.' },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'No string of HTML is ever parsed: render nodes.' },
];
const group = (patterns, message) => ({ group: patterns, message });
const ENTRY = group(['**/entrypoints/**'], 'Nothing imports an entrypoint.');

export default tseslint.config(
  { ignores: ['node_modules/**', '.output/**', '.wxt/**', 'test/**/*.js', 'test/**/*.mjs'] },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', ...NO_HTML],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': ['error', { allow: ['warn'] }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['lib/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [ENTRY, group(['**/components/**', 'preact', 'preact/*', 'preact-*'], 'lib/ knows nothing of what is seen.'), group(['wxt/*', '#imports', 'dexie', 'webextension-polyfill'], 'Only the doors reach outside.')] }],
      'no-restricted-globals': ['error', ...OUTSIDE.map((name) => ({ name, message: 'lib/ is given what it works on; only the doors reach outside.' }))],
    },
  },
  {
    files: DOORS,
    rules: { 'no-restricted-imports': ['error', { patterns: [ENTRY] }], 'no-restricted-globals': 'off' },
  },
  {
    files: ['components/**/*.tsx', 'components/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [ENTRY, group(['wxt/*', '#imports', 'dexie', '**/lib/messages*', '**/lib/settings*', '**/lib/store/**'], 'A component gets props and calls back; it never asks or sends.')] }],
    },
  },
  {
    files: ['entrypoints/**/*.ts', 'entrypoints/**/*.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns: [group(['../../*/entrypoints/**', '../background/**', '../popup/**', '../reader/**', '../article.content/**'], 'No entrypoint imports another.')] }] },
  },
  {
    files: ['entrypoints/popup/**', 'entrypoints/article.content/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [group(['**/lib/store/**', 'dexie'], 'Not from here: the popup asks the background (its budget), and a content script\'s database is the web page\'s.')] }] },
  },
  {
    files: ['lib/**/words/**', 'lib/**/*-words.ts', 'lib/**/data/**', 'test/**'],
    rules: { 'max-lines': 'off', 'no-console': 'off' },
  },
);
