// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useFocusInSight } from '../../components/reader/use-focus-in-sight.ts';
import { show } from './render.tsx';

/** Where each part stands in a window of 640 pixels: [top, bottom]. */
const PLACES: Record<string, [number, number]> = {
  bar: [0, 56], 'foot-bars': [480, 560], 'panel-nav': [584, 640], free: [300, 330], under: [590, 610], 'under-both': [500, 530], above: [20, 50], high: [500, 1400],
}; // prettier-ignore

function Story({ isRead = false }) {
  useFocusInSight();
  return (
    <>
      <header class="bar">
        <button type="button">Keys</button>
      </header>
      {['free', 'under', 'under-both', 'above', 'high'].map((place) => (
        <button key={place} type="button" class={place}>
          {place}
        </button>
      ))}
      {isRead && (
        <div class="foot-bars" style={{ position: 'fixed' }}>
          <button type="button">Pause</button>
        </div>
      )}
      <nav class="panel-nav" style={{ position: 'fixed' }} />
    </>
  );
}

const scrolled = vi.fn();
beforeEach(() => {
  scrolled.mockClear();
  vi.stubGlobal('innerHeight', 640);
  vi.stubGlobal('scrollBy', ({ top }: { top: number }) => { scrolled(top); });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [top, bottom] = PLACES[this.className] ?? [0, 0];
    return new DOMRect(0, top, 100, bottom - top);
  });
  // jsdom knows of no keys that led to a focus.
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, css: string) {
    return css === ':focus-visible' || matches.call(this, css);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it.each([
  ['what stands free is left where it is', 'free', false, []],
  ['what lies under a bar at the foot comes out above it', 'under', false, [[34]]],
  ['what lies under a bar that stands above another one comes out, too', 'under-both', true, [[58]]],
  ['what lies under the bar at the top comes out below it', 'above', false, [[-44]]],
  ['what is higher than the room for it shows its beginning', 'high', false, [[436]]],
  ['what stands in a bar itself is no part of the story', 'foot-bars button', true, []],
])('%s', async (_, css, isRead, moves) => {
  const { page } = await show(<Story isRead={isRead} />);
  page.querySelector<HTMLElement>(`.${css}`)?.focus();
  expect(scrolled.mock.calls).toEqual(moves);
});

it('panels that stand beside the story, with the way to them, lie over nothing of it', async () => {
  const { page } = await show(<Story />);
  page.querySelector<HTMLElement>('.panel-nav')?.style.setProperty('position', 'static');
  page.querySelector<HTMLElement>('.under')?.focus();
  expect(scrolled).not.toHaveBeenCalled();
});
