import { describe, expect, it } from 'vitest';
import { interviewOf } from '../../lib/reading/interview.ts';
import { linkTarget } from '../../lib/reading/link-target.ts';
import { storyOutline } from '../../lib/reading/outline.ts';
import type { QuoteMark } from '../../lib/reading/quote-marks.ts';

const BLOCKS = [
  { kind: 'paragraph', text: '“We sang,” said Ada. “Twice.” “Thrice,” said Bo.' },
  { kind: 'heading', text: 'The boats' },
  { kind: 'heading', text: ' The pier ' },
  { kind: 'paragraph', text: 'Bo said “never,” and somebody “maybe.”' },
] as const;
const SAID: [number, string, string | null][] = [[0, 'We sang,', 'Ada'], [0, 'Twice.', 'Ada'], [0, 'Thrice,', 'Bo'], [3, 'never,', 'Bo'], [3, 'maybe.', null]]; // prettier-ignore
const quotesIn = (block: number): QuoteMark[] =>
  SAID.flatMap(([at, words, name], index) => {
    const start = BLOCKS[at]?.text.indexOf(words) ?? -1;
    if (at !== block) return [];
    return [{ start, end: start + words.length, quote: index, name, initials: '', sign: name === null ? null : 0, certainty: name === null ? 'unclear' : 'sure', role: null, cue: null, stance: null, outlet: null, outletInferred: false, labelBefore: null, labelAfter: null }];
  });

describe('the outline', () => {
  it('has what stands above the headings, each heading, and who speaks under it', () => {
    expect(storyOutline(BLOCKS, quotesIn).map(({ block, title, speakers }) => [block, title, speakers.map(({ name, quote }) => [name, quote])])).toEqual([
      [null, null, [['Ada', 0], ['Bo', 2]]],
      [1, 'The boats', []],
      [2, 'The pier', [['Bo', 3]]],
    ]); // prettier-ignore
  });
});

describe('the quotations alone', () => {
  it('read like an interview: turns in order, under the headings that have any', () => {
    expect(interviewOf(BLOCKS, quotesIn).map((item) => (item.kind === 'heading' ? item.title : [item.name, item.words.map(({ text }) => text)]))).toEqual([
      ['Ada', ['We sang', 'Twice.']],
      ['Bo', ['Thrice']],
      'The pier',
      ['Bo', ['never']],
      [null, ['maybe.']],
    ]);
  });
});

describe('where a link leads', () => {
  it.each([
    ['https://www.harbour.example/', { host: 'harbour.example', path: '' }],
    ['https://harbour.example:8080/a/b?c=d', { host: 'harbour.example:8080', path: '/a/b' }],
    ['mailto:desk@harbour.example', { host: 'desk@harbour.example', path: '' }],
    ['https://xn--hrbour-bua.example/x', { host: 'xn--hrbour-bua.example', path: '/x' }],
    ['not an address', null],
  ])('is said of %s', (href, target) => {
    expect(linkTarget(href)).toEqual(target);
  });
});
