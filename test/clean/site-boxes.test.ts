import { describe, expect, it } from 'vitest';
import { articleText } from '../../lib/article/blocks.ts';
import { nameWords } from '../../lib/dom/page-tree.ts';
import { SITE_RULES, siteBoxes } from '../../lib/extract/site-rules.ts';
import { PROSE, page } from './cleaned.ts';

const inner = '<article>{1}{2}<div class="append-open-list clearfix"><p>Eleven more of these kettles wait on the next shelf, and each has a name.</p></div>{3}{4}</article>';

describe('site rules', () => {
  it('hold on the sites they name', () => {
    expect(articleText(page(inner, 'https://www.boredpanda.com/kettles/').article)).toBe(PROSE.join('\n\n'));
  });

  it('hold on no other site', () => {
    expect(siteBoxes('https://www.notboredpanda.com/kettles/')).toEqual([]);
    expect(articleText(page(inner).article)).toContain('Eleven more of these kettles');
  });

  it('are written as class names are read', () => {
    for (const { boxes, hosts } of SITE_RULES) {
      expect(hosts.every((host) => host === host.toLowerCase() && !host.startsWith('www.'))).toBe(true);
      for (const { names } of boxes) expect(names.source).toMatch(/^ .* $/);
    }
    expect(nameWords('open-list-footer')).toBe(' open list footer ');
  });

  it('leave a box alone that holds the story', () => {
    expect(articleText(page('<article><div class="open-list-footer">{1}{2}{3}{4}</div></article>', 'https://www.boredpanda.com/x/').article)).toBe(PROSE.join('\n\n'));
  });
});
