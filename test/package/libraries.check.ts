import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, filesOf, PROJECT } from './built.ts';

interface Packed {
  version: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
}

/** Licences that MIT code may ship beside itself, as packages name them; OFL is that of fonts. */
const ALLOWED = /MIT|ISC|BSD|Apache-2\.0|MPL-2\.0|0BSD|OFL-1\.1/;
/** Code that writes HTML, as a bundle writes it. */
const HTML_WRITES = /\.(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write\s*\(/g;
/** The writes that there are, and why they do nothing: any other one is a hole, or breaks against the pages' own policy. */
const KNOWN_WRITES = [
  /\w\.__html==\w\.innerHTML\)\|\|\(\w\.innerHTML=\w\.__html/, // Preact's dangerouslySetInnerHTML, which the linter forbids.
  /\w\.innerHTML=\w,this\.\w{1,3}\.push\(\{articleContent:/, // Readability's next attempt, on its own clone; the list of attempts has a short name.
  /createElement\(["`]div["`]\);\w\.innerHTML=\w\.innerHTML;/, // Readability's pictures out of <noscript>, on its own clone.
];

const lock = JSON.parse(readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8')) as { packages: Record<string, Packed> };
const shipped = Object.entries(lock.packages).filter(([place, { dev }]) => place.startsWith('node_modules/') && !dev);

describe('the libraries that are shipped', () => {
  it.each(shipped)('%s has the hash that npm checks it by, under a licence that allows it, at the version of the lock file', (place, { version, integrity, license }) => {
    const own = JSON.parse(readFileSync(path.join(PROJECT, place, 'package.json'), 'utf8')) as { version: string; license?: string };
    expect(own.version).toBe(version);
    expect(integrity).toMatch(/^sha512-/);
    expect(license ?? own.license ?? '').toMatch(ALLOWED);
  });

  it('are not patched', () => {
    expect(existsSync(path.join(PROJECT, 'patches'))).toBe(false);
    const scripts = readFileSync(path.join(PROJECT, 'package.json'), 'utf8');
    expect(scripts).not.toMatch(/patch-package|"overrides"|postinstall/);
  });
});

describe.each(Object.entries(BUILT))('the %s bundle', (_browser, folder) => {
  it.each(filesOf(folder).filter((file) => file.endsWith('.js')))('%s writes no HTML but where Preact and Readability do', (file) => {
    const code = readFileSync(path.join(folder, file), 'utf8');
    const writes = [...code.matchAll(HTML_WRITES)].map((match) => code.slice(Math.max(0, match.index - 60), match.index + 60));
    expect(writes.filter((write) => !KNOWN_WRITES.some((known) => known.test(write)))).toEqual([]);
  });

  // WXT imports it wherever a name of its own stands, a parameter's too, unless that is switched off (`wxt.config.ts`).
  it.each(filesOf(folder).filter((file) => file.endsWith('.js')))('%s holds nothing of a store that nobody asked for', (file) => {
    expect(readFileSync(path.join(folder, file), 'utf8')).not.toContain('@wxt-dev/storage');
  });
});
