import { describe, expect, it, vi } from 'vitest';
import { liveAnswer } from '../../lib/store/live-answer.ts';

/** Something that changes, and a question about it whose answers are given by hand. */
function watched() {
  const answers: ((value: string) => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const told: string[] = [];
  const failed: unknown[] = [];
  let change = (): void => undefined;
  const stopListening = vi.fn();
  const stop = liveAnswer(
    () =>
      new Promise<string>((resolve, reject) => {
        answers.push(resolve);
        failures.push(reject);
      }),
    (answer) => told.push(answer),
    (error) => failed.push(error),
    (changed) => {
      change = changed;
      return stopListening;
    },
  );
  const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return { answers, failures, told, failed, change: () => { change(); }, stop, stopListening, soon }; // prettier-ignore
}

describe('a live answer', () => {
  it('is told at once and after each change', async () => {
    const { answers, told, change, soon } = watched();
    answers[0]?.('first');
    await soon();
    change();
    answers[1]?.('second');
    await soon();
    expect(told).toEqual(['first', 'second']);
  });

  it('that a change has overtaken is not told; it is asked for once more, however many changes there were', async () => {
    const { answers, told, change, soon } = watched();
    change();
    change();
    answers[0]?.('old');
    await soon();
    expect(told).toEqual([]);
    answers[1]?.('new');
    await soon();
    expect(told).toEqual(['new']);
    expect(answers.length).toBe(2);
  });

  it('that could not be had is said, and asked for again after the next change', async () => {
    const { answers, failures, told, failed, change, soon } = watched();
    failures[0]?.(new Error('no'));
    await soon();
    expect(failed).toEqual([new Error('no')]);
    change();
    answers[1]?.('there');
    await soon();
    expect(told).toEqual(['there']);
  });

  it('is not told any more once it is stopped', async () => {
    const { answers, told, stop, stopListening, soon } = watched();
    stop();
    answers[0]?.('late');
    await soon();
    expect(told).toEqual([]);
    expect(stopListening).toHaveBeenCalledOnce();
  });

  it('waits for no timer: a window in the background is given those by the second', async () => {
    vi.useFakeTimers();
    try {
      const { answers, told } = watched();
      answers[0]?.('first');
      await vi.waitFor(() => { expect(told).toEqual(['first']); }); // prettier-ignore
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
