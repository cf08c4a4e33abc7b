import { describe, expect, it } from 'vitest';
import { noteTree } from '../../lib/notes/note-tree.ts';
import type { ArticleNode } from '../../lib/model.ts';
import vectors from '../hostile/data/vectors.json' with { type: 'json' };

/** A tree as text: `p(strong(Ask) Ana)`. */
function shape(nodes: readonly ArticleNode[] | null): string {
  return (nodes ?? []).map((node) => (node.type === 'text' ? node.value : `${node.tagName}${node.properties.href ? `<${node.properties.href}>` : ''}(${shape(node.children)})`)).join('');
}

describe('a note with marks', () => {
  it.each([
    ['**Ask** _Ana_', 'p(strong(Ask) em(Ana))'],
    ['# To check\n\n- the boat\n- the *pond*', 'h4(To check)ul(li(p(the boat))li(p(the em(pond))))'],
    ['3. third\n4. fourth', 'ol(li(p(third))li(p(fourth)))'],
    ['> said she', 'blockquote(p(said she))'],
    ['see [the mill](https://mill.example/a)', 'p(see a<https://mill.example/a>(the mill))'],
    ['`code` and\n\n```\nmore\n```', 'p(code(code) and)pre(more)'],
    ['one\n\n---\n\ntwo', 'p(one)hr()p(two)'],
  ])('%j is shown as %s', (note, shown) => {
    expect(shape(noteTree(note))).toBe(shown);
  });

  it('is shown as typed where it is plain words', () => {
    expect(noteTree('Ask Ana\nabout the pond')).toBeNull();
    expect(noteTree('Ask the mill – “pond”, <b>not</b> lake')).toBeNull();
    expect(noteTree('')).toBeNull();
  });

  it('keeps HTML, pictures and other addresses as the words that they are', () => {
    expect(shape(noteTree('**a** <img src=x onerror=alert(1)>'))).toBe('p(strong(a) <img src=x onerror=alert(1)>)');
    expect(shape(noteTree('**a** ![x](https://mill.example/t.png)'))).toBe('p(strong(a) ![x](https://mill.example/t.png))');
    expect(shape(noteTree('**a** [x](javascript:alert(1)) [y](data:text/html,1)'))).toBe('p(strong(a) [x](javascript:alert(1)) [y](data:text/html,1))');
  });

  it('makes of no attack more than words, and of no address more than the web', () => {
    for (const vector of vectors) {
      const note = `**a** ${typeof vector === 'string' ? vector : JSON.stringify(vector)}`;
      for (const href of shape(noteTree(note)).matchAll(/a<([^>]*)>\(/g)) expect(href[1]).toMatch(/^(https?:|mailto:)/);
    }
  });

  it('is not followed for ever: quotations in quotations, and notes as long as books', () => {
    expect(shape(noteTree('>'.repeat(5_000) + 'deep')).length).toBeLessThan(20_000);
    expect(noteTree(`**${'long '.repeat(10_000)}**`)).toBeNull();
  });
});
