// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toast } from '../../components/Toast.tsx';
import { frame, show } from './render.tsx';

/** Where each part stands in a window of 640 pixels: [top, bottom]. */
const PLACES: Record<string, [number, number]> = { head: [60, 90], middle: [300, 330], foot: [580, 610], page: [0, 640] };

beforeEach(() => {
  vi.stubGlobal('innerHeight', 640);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const toast: [number, number] = 'givesWay' in (this as HTMLElement).dataset ? [68, 112] : [584, 628];
    const [top, bottom] = this.className === 'toast' ? toast : (PLACES[this.id] ?? [0, 0]);
    return new DOMRect(0, top, 100, bottom - top);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const page = (isTold: boolean) => (
  <main id="page" tabIndex={-1}>
    {['head', 'middle', 'foot'].map((id) => (
      <button key={id} id={id} type="button">
        {id}
      </button>
    ))}
    <Toast message={isTold ? { id: 1, text: 'Saved.' } : null} onClose={vi.fn()} />
  </main>
);
const focus = (id: string): void => {
  document.getElementById(id)?.focus();
};
const isAtHead = (): boolean => document.querySelector('.toast-place > [data-gives-way]') !== null;

it.each([
  ['what has the focus at the foot of the window keeps it free from a toast that comes', 'foot', true],
  ['one elsewhere leaves the toast at the foot', 'middle', false],
  ['so does the focus on the page as such', 'page', false],
])('%s', async (_, id, gives) => {
  const { again } = await show(page(false));
  focus(id);
  await again(page(true));
  expect(isAtHead()).toBe(gives);
});

it('whoever walks by Tab has the toast go out of their way, and back', async () => {
  await show(page(true));
  for (const [id, gives] of [['middle', false], ['foot', true], ['middle', true], ['head', false]] as const) {
    focus(id);
    await frame();
    expect([id, isAtHead()]).toEqual([id, gives]);
  }
});
