import { describe, expect, it } from 'vitest';
import { opensWithMark } from '../../lib/reading/opens-with-mark.ts';

describe('a mark that hangs', () => {
  it.each(['“We sang,” she said.', '„Wir sangen“, sagte sie.', '« Nous avons chanté »', '"We sang"'])('%s begins with one', (text) => {
    expect(opensWithMark(text)).toBe(true);
  });

  it.each(['She said, “We sang.”', '’Twas late', ''])('“%s” does not', (text) => {
    expect(opensWithMark(text)).toBe(false);
  });
});
