import { describe, expect, it } from 'vitest';
import { genderOfName, isFirstName } from '../../lib/quotes/lexicon.ts';
import { unfoldNames } from '../../lib/quotes/unfold-names.ts';

describe('a folded list of names', () => {
  it('gives each name whole', () => {
    expect(unfoldNames('0abba3igail0bea2trix3iz0cy')).toEqual(['abba', 'abbigail', 'bea', 'betrix', 'betiz', 'cy']);
  });

  it('knows names that stand between others', () => {
    expect([genderOfName('monica'), genderOfName('julian'), genderOfName('taylor'), isFirstName('xqz')]).toEqual(['f', 'm', null, false]);
  });
});
