import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { checkBundle } from '../../lib/transfer/backup/check-bundle.ts';
import { storyToHtml } from '../../lib/transfer/export/to-html.ts';
import { bundleOfLink } from '../../lib/transfer/import/import-links.ts';
import { readImport } from '../../lib/transfer/import/read-import.ts';

/** Attack vectors that lie beside the project, not in it; where they are not there, the project's own payloads stand alone. */
const VECTORS = path.join(import.meta.dirname, '../../../shared/vectors/vectors.json');
const EVERY = 10;
const SAY = { by: 'By', whoSaidWhat: 'Who', unclear: 'Unclear', credit: (name: string) => `Credit: ${name}`, said: ({ outlet }: { outlet: string | null }) => outlet && `told ${outlet}`, note: 'Note', marks: 'Marks', source: 'Source', notFetched: 'Only the link.' };

describe.runIf(existsSync(VECTORS))('attack vectors in every field of an imported list', () => {
  it('stay the words that they are, through a backup and into exported pages', { timeout: 120_000 }, async () => {
    const vectors = (JSON.parse(readFileSync(VECTORS, 'utf8')) as { html: string }[]).filter((_vector, place) => place % EVERY === 0).map(({ html }) => html.slice(0, 900));
    const entries = vectors.map((html, place) => ({ is_archived: 0, title: html, url: `https://a.example/${String(place)}`, tags: [html], published_by: [html], domain_name: html, annotations: [{ quote: html, text: html }] }));
    const file = await readImport(new Blob([JSON.stringify(entries)]));
    expect(file.links).toHaveLength(vectors.length);
    for (const [place, link] of file.links.entries()) {
      const words = (vectors[place] ?? '').trim();
      if (words !== '') expect(link.title).toBe(words);
      const bundle = checkBundle(JSON.parse(JSON.stringify(bundleOfLink(link, 1_700_000_000_000))));
      if (!bundle) throw new Error(`not taken: ${words}`);
      expect(bundle.card.title).toBe(link.title);
      const page = new JSDOM(storyToHtml(bundle, SAY)).window.document;
      expect(page.querySelectorAll('script, iframe, svg, img, object, embed, form, input, math, video, audio, link, base').length).toBe(0);
    }
  });

  it('are no address', async () => {
    const vectors = ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd', 'blob:https://a.example/1', 'about:blank', 'chrome://settings', '//a.example', 'https://', 'view-source:https://a.example'];
    const file = await readImport(new Blob([JSON.stringify(vectors.map((url) => ({ is_archived: 0, url, title: 'x' })))]));
    expect(file.links).toEqual([]);
    expect(file.problems).toHaveLength(vectors.length);
  });
});
