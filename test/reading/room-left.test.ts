import { describe, expect, it } from 'vitest';
import { littleRoom } from '../../lib/reading/room-left.ts';

describe('the room that is left', () => {
  it('is nobody’s worry while there is enough, or where the browser does not say', () => {
    expect(littleRoom({ quota: 10_000_000_000, usage: 300_000_000 })).toBeNull();
    expect(littleRoom({})).toBeNull();
    expect(littleRoom({ usage: 1 })).toBeNull();
  });

  it('is told where it is little, down to none', () => {
    expect(littleRoom({ quota: 100_000_000, usage: 70_000_000 })).toBe(30_000_000);
    expect(littleRoom({ quota: 100_000_000, usage: 120_000_000 })).toBe(0);
  });
});
