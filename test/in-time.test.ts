import { describe, expect, it, vi } from 'vitest';
import { inTime } from '../lib/in-time.ts';

describe('an answer in time', () => {
  it('is given as it is', async () => {
    expect(await inTime(Promise.resolve('rain'), 1000)).toBe('rain');
    await expect(inTime(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
  });

  it('is nothing once its time is over', async () => {
    vi.useFakeTimers();
    const answer = inTime(new Promise<string>(() => undefined), 40);
    await vi.advanceTimersByTimeAsync(40);
    expect(await answer).toBeNull();
    vi.useRealTimers();
  });

  it('leaves no clock behind', async () => {
    vi.useFakeTimers();
    await inTime(Promise.resolve(1), 40);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
