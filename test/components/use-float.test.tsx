// @vitest-environment jsdom
import { useRef } from 'preact/hooks';
import { beforeEach, expect, it, vi } from 'vitest';
import { useFloat } from '../../components/reader/use-float.ts';
import { show } from './render.tsx';

/** A card of 100 pixels at a line whose foot stands so far below the window's head, in a window of 700. */
function Card({ foot }: { foot: number }) {
  const card = useRef<HTMLDivElement>(null);
  const place = useFloat(card, { left: 200, right: 220, top: foot - 20, bottom: foot }, 320);
  return <div ref={card} {...place} />;
}
const cardAt = async (foot: number): Promise<HTMLElement> => {
  const { page } = await show(<Card foot={foot} />);
  const card = page.querySelector('div');
  if (!card) throw new Error('No card is there.');
  return card;
};

beforeEach(() => {
  vi.stubGlobal('innerHeight', 700);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(100);
});

it('stands under its place where there is room', async () => {
  const card = await cardAt(400);
  expect(card.style.top).toBe('408px');
  expect(card.dataset).not.toHaveProperty('over');
});

it('stands over its place where the window, or the way to the panels at its foot, would cut it off', async () => {
  const card = await cardAt(560);
  expect(card.style.top).toBe('534px');
  expect(card.dataset).toHaveProperty('over');
});

it('stands under its place where it fits neither way: the page can be scrolled on', async () => {
  vi.stubGlobal('innerHeight', 220);
  expect((await cardAt(150)).dataset).not.toHaveProperty('over');
});
