import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchor, makeAnchor } from '../../lib/notes/anchor.ts';

const STORY = [
  'Orla Finch arrived at the harbour stage before dawn.',
  'She told The Lantern that the song was never about him.',
  'By noon the harbour stage was full, and the song was played twice.',
].join('\n\n');

function anchorOf(words: string, nth = 0) {
  let at = STORY.indexOf(words);
  for (let skip = 0; skip < nth; skip++) at = STORY.indexOf(words, at + 1);
  return makeAnchor(STORY, at, at + words.length);
}
const found = (text: string, place: { start: number; end: number } | null) => place && text.slice(place.start, place.end);

describe('an anchored passage', () => {
  it('is found where it was', () => {
    expect(findAnchor(STORY, anchorOf('never about him'))).toEqual({ start: STORY.indexOf('never about him'), end: STORY.indexOf('never about him') + 15 });
  });

  it('is found after a paragraph was put before it', () => {
    const changed = `An editor's note was added.\n\n${STORY}`;
    expect(found(changed, findAnchor(changed, anchorOf('never about him')))).toBe('never about him');
  });

  it('keeps to its own copy when the same words stand in two places', () => {
    const second = anchorOf('the song was', 1);
    const changed = `One more line.\n\n${STORY}`;
    expect(findAnchor(changed, second)?.start).toBe(changed.lastIndexOf('the song was'));
  });

  it('is found when a word in it was corrected', () => {
    const changed = STORY.replace('was never about him', 'was not ever about him');
    expect(found(changed, findAnchor(changed, anchorOf('She told The Lantern that the song was never about him.')))).toContain('not ever about him');
  });

  it('is found across two paragraphs, also when it is long', () => {
    const long = 'Long ago the bells rang and rang over the bay. '.repeat(20);
    const text = `${STORY}\n\n${long}the end of it.`;
    const anchor = makeAnchor(text, text.indexOf('By noon'), text.indexOf('the end of it.'));
    const changed = text.replace('played twice', 'played three times');
    expect(found(changed, findAnchor(changed, anchor))).toMatch(/^By noon[\s\S]*over the bay\.\s*$/);
  });

  it('is given up when its words are gone, rather than put elsewhere', () => {
    expect(findAnchor('Quite another text about gardening and rain.', anchorOf('never about him'))).toBeNull();
  });

  it('is always found in an unchanged text, whatever the text', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = Math.min(text.length, start + 1 + (b % 40));
        const anchor = makeAnchor(text, start, end);
        const place = findAnchor(text, anchor);
        if (anchor.exact.trim() === '') expect(place).toBeNull();
        else expect(place).toEqual({ start, end });
      }),
    );
  });
});
