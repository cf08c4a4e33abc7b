import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../lib/dom/cut-blocks.ts';
import { readNatives } from '../../lib/dom/natives.ts';
import { readPage } from '../../lib/dom/page-tree.ts';
import { chosenBlocks } from '../../lib/extract/chosen-blocks.ts';

function read(body: string) {
  const { document } = new JSDOM(`<!doctype html><html><body>${body}</body></html>`).window;
  const page = readPage(document, readNatives(document));
  if (!page || page === 'too-big') throw new Error('no page');
  return { page, blocks: cutBlocks(page.root) };
}

/** The texts that are chosen where Readability kept the element with the id `kept`. */
function chosenTexts(body: string): string[] {
  const { page, blocks } = read(body);
  const kept = page.elements.filter((element) => page.attribute(element, 'id') === 'kept').map(({ index }) => index);
  return [...chosenBlocks(blocks, { numbers: new Set(kept), texts: new Set() })].map(({ text }) => text);
}

describe('a block is chosen', () => {
  it('where its own element is kept, or what stands in it', () => {
    expect(chosenTexts('<p id="kept">The kettles whistled.</p><p>The gulls left.</p>')).toEqual(['The kettles whistled.']);
    expect(chosenTexts('<p><b id="kept">The kettles</b> whistled.</p><p>The gulls left.</p>')).toEqual(['The kettles whistled.']);
  });

  it('where a wrapper is kept that holds it and nothing else', () => {
    expect(chosenTexts('<div id="kept"> <section><p>The kettles whistled.</p></section> </div><p>The gulls left.</p>')).toEqual(['The kettles whistled.']);
    expect(chosenTexts('<div id="kept"><p>The kettles whistled.</p><p>The gulls left.</p></div>')).toEqual([]);
  });

  it('in time that grows with the length, in a list of 60,000 entries', { timeout: 60_000 }, () => {
    const { blocks } = read(`<ul>${'<li>Kettle</li>'.repeat(60_000)}</ul>`);
    const started = performance.now();
    chosenBlocks(blocks, { numbers: new Set(), texts: new Set() });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
