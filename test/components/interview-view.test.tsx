// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { InterviewView } from '../../components/reader/story/InterviewView.tsx';
import type { Turn } from '../../lib/reading/interview.ts';
import { frame, show } from './render.tsx';

const LENGTH = 100;
const items = Array.from({ length: LENGTH }, (_, quote): Turn => ({ kind: 'turn', name: 'Orla Finch', role: null, certainty: 'sure', sign: null, words: [{ quote, text: `Kettle ${String(quote)}` }] }));

function view(isShown: boolean) {
  return <InterviewView {...{ items, isShown }} language="en" onJump={() => undefined} onLeave={() => undefined} />;
}

const drawn = (page: HTMLElement): number => page.querySelectorAll('.turn').length;

it('draws no more of the quotations while they are out of sight, and goes on where it was', async () => {
  const { page, again } = await show(view(true));
  await frame();
  const before = drawn(page);
  expect(before).toBeLessThan(LENGTH);
  await again(view(false));
  for (let turn = 0; turn < 20; turn++) await frame();
  expect(drawn(page)).toBe(before);
  await again(view(true));
  for (let turn = 0; drawn(page) < LENGTH && turn < LENGTH; turn++) await frame();
  expect(drawn(page)).toBe(LENGTH);
});
