import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from '../../lib/notes/merge-texts.ts';

describe('two windows on one note', () => {
  it('make both changes where they changed different places', () => {
    expect(mergeTexts('Ask Ana about the boat', 'Ask Ana Reyes about the boat', 'Ask Ana about the red boat')).toBe('Ask Ana Reyes about the red boat');
  });

  it('keep both endings where both wrote on', () => {
    expect(mergeTexts('Gulls', 'Gulls sing', 'Gulls dance')).toBe('Gulls dance sing');
  });

  it('keep both texts where each wrote its own', () => {
    expect(mergeTexts('', 'mine', 'theirs')).toBe('theirs\n\nmine');
    expect(mergeTexts('first', 'mine', 'theirs')).toBe('theirs\n\nmine');
  });

  it('do not double what both wrote', () => {
    expect(mergeTexts('', 'the same', 'the same')).toBe('the same');
    expect(mergeTexts('', 'the same and more', 'the same')).toBe('the same and more');
  });

  it('leave the other one’s words where one deleted', () => {
    expect(mergeTexts('old words', '', 'old words and new')).toContain('new');
    expect(mergeTexts('old words', 'old words and new', '')).toContain('new');
  });

  it('take over what is stored where nothing was typed here', () => {
    expect(mergeTexts('base', 'base', 'theirs')).toBe('theirs');
    expect(mergeTexts('base', 'mine', 'base')).toBe('mine');
  });

  it('never lose a word that one of them added', () => {
    const text = fc.array(fc.constantFrom('ana', 'boat', 'gull', 'sea', '\n\n'), { maxLength: 12 }).map((words) => words.join(' '));
    const place = fc.nat({ max: 40 });
    fc.assert(
      fc.property(text, place, place, fc.boolean(), (base, one, other, cuts) => {
        const insert = (at: number, word: string): string => {
          const words = base.split(' ');
          words.splice(Math.min(at, words.length), cuts ? 2 : 0, word);
          return words.join(' ');
        };
        const merged = mergeTexts(base, insert(one, 'MINE'), insert(other, 'THEIRS')).split(/\s+/);
        expect(merged).toEqual(expect.arrayContaining(['MINE', 'THEIRS']));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
