import { describe, expect, it } from 'vitest';
import { boundedSize, formatDisplay, isSameDisplay, parseDisplay, PLAIN_DISPLAY } from '../../lib/reading/display.ts';

describe('a display', () => {
  it('comes back from its line as it was', () => {
    const chosen = { ...PLAIN_DISPLAY, theme: 'contrast', face: 'dyslexic', words: 'wider', align: 'justify', hyphens: 'never', textSize: 140 } as const;
    expect(parseDisplay(formatDisplay(chosen))).toEqual(chosen);
  });

  it.each(['', '900', 'x y z', '0 nothing'])('is plain where its line “%s” does not fit', (line) => {
    expect(parseDisplay(line)).toEqual(PLAIN_DISPLAY);
  });

  it('keeps what fits beside what does not', () => {
    expect(parseDisplay('120 dark wide')).toEqual({ ...PLAIN_DISPLAY, textSize: 120, theme: 'dark' });
  });

  it('keeps its letters between the least and the greatest size', () => {
    expect([boundedSize(10), boundedSize(150), boundedSize(900)]).toEqual([70, 150, 250]);
  });

  it('is the same as another only where every choice is', () => {
    expect(isSameDisplay(PLAIN_DISPLAY, { ...PLAIN_DISPLAY })).toBe(true);
    expect(isSameDisplay(PLAIN_DISPLAY, { ...PLAIN_DISPLAY, hyphens: 'never' })).toBe(false);
  });
});
