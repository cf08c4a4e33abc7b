import { describe, expect, it } from 'vitest';
import { PROSE, textOf } from '../clean/cleaned.ts';

const line = (inner: string): string => `<div class="part"><div><div class="part-text">${inner}</div></div></div>`;
const entry = (head: string, at: number): string => `${line(head)}${line(PROSE[at] ?? '')}${line(PROSE[3 - at] ?? '')}`;

describe('a linked line among paragraphs that stand in boxes like its own', () => {
  it('heads what follows where it is a name in bold', () => {
    const inner = `<div class="body">${[0, 1].map((at) => entry(`<a href="https://otter.example/${at}"><strong>Otter ${at}</strong></a>`, at)).join('')}</div>`;
    const lines = textOf(`<p>By Ann Lee</p>${inner}`).split('\n\n');
    expect(lines).toEqual(['Otter 0', PROSE[0], PROSE[3], 'Otter 1', PROSE[1], PROSE[2]]);
  });

  it('is left out where it is a link and nothing more', () => {
    const inner = `<div class="body">${[0, 1].map((at) => entry(`<a href="https://otter.example/${at}">Otter ${at}</a>`, at)).join('')}</div>`;
    expect(textOf(inner)).not.toContain('Otter 0');
  });
});

it('a heading behind the last paragraph stays over a list of short entries', () => {
  const entries = ['A copper kettle from the pier shop', 'A blue lamp from the old bakery', 'Two cups with otters on them'].map((words, at) => `<p>${String(at + 1)}. ${words}</p>`).join('');
  expect(textOf(`<article><section class="entry">{1}{2}{3}{4}<h2 class="sub-header">All of it in one place:</h2>${entries}</section></article>`)).toContain('\n\nAll of it in one place:\n\n1. A copper');
});
