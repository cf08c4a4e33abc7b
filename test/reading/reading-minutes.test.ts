import { describe, expect, it } from 'vitest';
import { countToRead } from '../../lib/reading/count-to-read.ts';
import { readingMinutes } from '../../lib/reading/reading-minutes.ts';

describe('how much there is to read', () => {
  it.each([
    ['words between spaces', 'The heron left\nbefore noon.', 5],
    ['characters of Chinese, without its marks of space', '苍鹭在中午前　离开', 8],
    ['characters of Japanese', 'サギは昼に飛んだ', 8],
    ['words of Korean, which has spaces', '왜가리는 정오에 떠났다', 3],
    ['words and characters in one text', '苍鹭 called Otto 离开', 6],
    ['nothing', ' \n ', 0],
  ])('is %s', (_name, text, count) => {
    expect(countToRead(text)).toBe(count);
  });
});

describe('reading minutes', () => {
  it.each([
    ['a thousand words of English', 1000, 'en-GB', 4],
    ['a thousand characters of Chinese', 1000, 'zh-Hant', 2],
    ['a thousand characters of Japanese', 1000, 'ja', 2],
    ['three hundred words of Korean, about a thousand characters', 310, 'ko', 2],
    ['one word', 1, 'fr', 1],
  ])('of %s', (_name, count, language, minutes) => {
    expect(readingMinutes(count, language)).toBe(minutes);
  });
});
