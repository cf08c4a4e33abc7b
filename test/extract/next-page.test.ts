import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readNatives } from '../../lib/dom/natives.ts';
import { readPage } from '../../lib/dom/page-tree.ts';
import { findNextPage } from '../../lib/extract/next-page.ts';

function next(markup: string, url = 'https://www.lantern.example/kettle-choir/'): string | null {
  const { document } = new JSDOM(`<!doctype html><body><p>Kettles</p>${markup}</body>`).window;
  const page = readPage(document, readNatives(document));
  if (!page || page === 'too-big') throw new Error('no page');
  return findNextPage(page, url)?.url ?? null;
}

describe('a story split over several addresses', () => {
  const found: [string, string, string, string][] = [
    ['a rel=next', '<a rel="next" href="?page=2">»</a>', 'https://www.lantern.example/kettle-choir/', 'https://www.lantern.example/kettle-choir/?page=2'],
    ['a link in the head', '<link rel="next" href="/kettle-choir/page/2/">', 'https://www.lantern.example/kettle-choir/', 'https://www.lantern.example/kettle-choir/page/2/'],
    ['"Next page" in words', '<a href="/kettle-choir/2/">Next Page »</a>', 'https://www.lantern.example/kettle-choir/', 'https://www.lantern.example/kettle-choir/2/'],
    ['"Page 2"', '<a href="kettle-choir-2.html">Page 2</a>', 'https://lantern.example/a/kettle-choir.html', 'https://lantern.example/a/kettle-choir-2.html'],
    ['the third after the second', '<a href="/kettle-choir/1/">1</a> <b>2</b> <a href="/kettle-choir/3/">3</a>', 'https://lantern.example/kettle-choir/2/', 'https://lantern.example/kettle-choir/3/'],
    ['the page’s other parameters stay', '<a rel="next" href="/read?id=7&page=2">Next</a>', 'https://lantern.example/read?id=7&utm_source=feed', 'https://lantern.example/read?id=7&page=2'],
    ['German', '<a href="?seite=2">Nächste Seite</a>', 'https://lantern.example/kettle-choir', 'https://lantern.example/kettle-choir?seite=2'],
  ];
  it.each(found)('is led on by %s', (_name, markup, url, expected) => {
    expect(next(markup, url)).toBe(expected);
  });

  const traps: [string, string, string][] = [
    ['the next story', '<a rel="next" href="/otters-open-a-shop/">Next</a>', 'https://lantern.example/kettle-choir/'],
    ['the next gallery', '<a href="/galleries/otters/2/">Next Gallery</a>', 'https://lantern.example/galleries/kettles/'],
    ['the second page of another story', '<a href="/otters/page/2/">Next page</a>', 'https://lantern.example/kettle-choir/'],
    ['another story of the same script', '<a rel="next" href="/read?id=8&page=2">Next</a>', 'https://lantern.example/read?id=7'],
    ['another site', '<a rel="next" href="https://other.example/kettle-choir/2/">Next</a>', 'https://lantern.example/kettle-choir/'],
    ['a link back', '<a rel="next" href="/kettle-choir/1/">Next</a>', 'https://lantern.example/kettle-choir/2/'],
    ['a number in the text', '<p>We saw <a href="/kettle-choir/2/">2</a> otters.</p>', 'https://lantern.example/kettle-choir/'],
    ['a related list of numbered addresses', '<a href="/kettle-choir-2/">Kettle choir sings once more for the boats</a>', 'https://lantern.example/kettle-choir/'],
    ['the next day of an archive', '<a rel="next" href="/2026/04/13">Next</a>', 'https://lantern.example/2026/04/12'],
    ['a script', '<a rel="next" href="javascript:go(2)">Next page</a>', 'https://lantern.example/kettle-choir/'],
  ];
  it.each(traps)('is not led on by %s', (_name, markup, url) => {
    expect(next(markup, url)).toBeNull();
  });

  it('has none where the page has no address', () => {
    expect(next('<a rel="next" href="?page=2">Next</a>', 'about:blank')).toBeNull();
  });
});
