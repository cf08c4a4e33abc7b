import { describe, expect, it } from 'vitest';
import { BIO_SENTENCES } from '../lib/clean/words/bios.ts';
import { LINE_WORDS } from '../lib/clean/words/lines.ts';
import * as walls from '../lib/extract/words/wall-words.ts';
import { samplesOf } from './regex-samples.ts';

const guarded = [
  ...LINE_WORDS.flatMap(({ reason, stems, pattern }) => (stems ? [{ name: reason, stems, pattern }] : [])),
  ...BIO_SENTENCES.map(({ stems, pattern }) => ({ name: 'bio', stems, pattern })),
  ...Object.entries(walls).flatMap(([name, words]) => (words instanceof RegExp ? [] : words.patterns.map((pattern) => ({ name, stems: words.stems, pattern })))),
].map(({ name, stems, pattern }, at) => [`${String(at)} ${name}`, stems, pattern] as const);

describe('the cheap test before a dear pattern', () => {
  it.each(guarded)('%s: lets through all that the pattern says', (_name, stems, pattern) => {
    const samples = samplesOf(pattern);
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.filter((sample) => !stems.test(sample))).toEqual([]);
  });
});
