import { describe, expect, it } from 'vitest';
import '../english-words.ts';
import { faultSentence } from '../../components/transfer-words.ts';
import { TRANSFER_CODES } from '../../lib/transfer/transfer-fault.ts';

describe('what came of a transfer', () => {
  it.each(TRANSFER_CODES)('is said of the file, never of a page: %s', (code) => {
    expect(faultSentence(code)).not.toMatch(/\bpage\b/);
  });

  it('is said of the library where it is the library’s', () => {
    expect(faultSentence('disk-full')).toMatch(/room|disk/);
  });
});
