import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK_SPEAKERS, LIGHT_SPEAKERS } from '../../lib/tidy/data/speaker-colours.ts';
import { tidySummary } from '../../lib/tidy/tidy-summary.ts';
import '../english-words.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('what Tidy says that it did', () => {
  it.each([
    [14, 3, 'Hid 14 things · 3 double comments'],
    [1, 1, 'Hid 1 thing · 1 double comment'],
    [2, 0, 'Hid 2 things'],
    [0, 5, '5 double comments'],
    [0, 0, 'Nothing to hide on this page'],
  ])('%i things and %i double comments: %s', (hidden, doubleComments, said) => {
    expect(tidySummary({ hidden, doubleComments })).toBe(said);
  });
});

describe('the colours of speakers on a page', () => {
  it('are those of the clean view', () => {
    const tokens = [...read('assets/styles/tokens.css').matchAll(/--speaker-\d: light-dark\((#\w+), (#\w+)\)/g)];
    expect(tokens.map(([, light]) => light)).toEqual(LIGHT_SPEAKERS);
    expect(tokens.map(([, , dark]) => dark)).toEqual(DARK_SPEAKERS);
  });
});
