import { describe, expect, it } from 'vitest';
import { page, textOf } from '../clean/cleaned.ts';

const LIST = '<ul class="k1"><li>The kettle choir sang for nine hours on the pier.</li><li>The gulls are said to have asked for it all winter.</li></ul>';

describe('key points', () => {
  it.each([
    ['in a list named an abstract', `<article>${LIST.replace('k1', 'abstract')}{1}{2}{3}{4}</article>`],
    ['in a list below the headline', `<article>${LIST}{1}{2}{3}{4}</article>`],
    ['in a list with a heading of its own', `<article>{1}<h2>Key points</h2>${LIST}{2}{3}{4}</article>`],
  ])('stand %s', (_name, inner) => {
    expect(page(inner).keyPoints).toHaveLength(2);
  });

  it('are no list below a heading of the body', () => {
    const inner = `<article>{1}<h2>The pier</h2>${LIST}{2}{3}{4}</article>`;
    expect(page(inner).keyPoints).toEqual([]);
    expect(textOf(inner)).toContain('nine hours');
  });
});
