import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILT, gzipSize, scriptsOf } from './built.ts';

const KB = 1000;

describe.each(Object.entries(BUILT))('the %s package keeps its size', (_browser, folder) => {
  it('has a content script of at most 120 kB gzip, with everything in it', () => {
    const size = gzipSize(path.join(folder, 'content-scripts', 'article.js'));
    console.log(`content script: ${(size / KB).toFixed(1)} kB gzip`);
    expect(size).toBeLessThanOrEqual(120 * KB);
  });

  it('has a popup whose scripts are at most 45 kB gzip, chunks included', () => {
    const scripts = scriptsOf(folder, 'popup.html');
    const size = scripts.reduce((sum, script) => sum + gzipSize(path.join(folder, script)), 0);
    console.log(`popup: ${(size / KB).toFixed(1)} kB gzip in ${scripts.join(', ')}`);
    expect(scripts).not.toHaveLength(0);
    expect(size).toBeLessThanOrEqual(45 * KB);
  });

  it.each([
    ['popup.html', 4],
    ['welcome.html', 4],
    ['library.html', 5],
    ['reader.html', 6],
  ])('begins %s with at most %i files of script: each costs it some milliseconds', (page, most) => {
    expect(scriptsOf(folder, page).length).toBeLessThanOrEqual(most);
  });
});
