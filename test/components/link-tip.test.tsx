// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { useRef } from 'preact/hooks';
import { expect, it } from 'vitest';
import { LinkTip } from '../../components/reader/story/LinkTip.tsx';
import { show } from './render.tsx';

function Story() {
  const article = useRef<HTMLElement>(null);
  return (
    <>
      <article ref={article} class="story-body">
        <p>
          Fog over <a href="https://quay.example/fog" target="_blank">the quay</a> and <a href="https://mill.example/" target="_blank">the mill</a>.
        </p>
      </article>
      <LinkTip article={article} />
    </>
  );
}
const at = (element: Element | null | undefined, event: Event): Promise<void> => act(() => void element?.dispatchEvent(event)) as Promise<void>;
const focus = (element: HTMLElement | null | undefined): Promise<void> => act(() => element?.focus()) as Promise<void>;
const over = (): Event => new Event('pointerover', { bubbles: true });
const tip = (page: HTMLElement): string | undefined => page.querySelector('[data-part="link-tip"] strong')?.textContent;

it('where a link leads stays told while it has the focus, though the page runs away under the pointer', async () => {
  const { page } = await show(<Story />);
  const [quay, mill] = page.querySelectorAll('a');
  await focus(quay);
  expect(tip(page)).toBe('quay.example');
  await at(page.querySelector('p'), over());
  expect(tip(page)).toBe('quay.example');
  await at(mill, over());
  expect(tip(page)).toBe('mill.example');
  await at(page.querySelector('p'), over());
  expect(tip(page)).toBeUndefined();
});

it('Escape puts it away, and the pointer does not bring it back', async () => {
  const { page } = await show(<Story />);
  const quay = page.querySelector('a');
  await focus(quay);
  await at(document.body, new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(tip(page)).toBeUndefined();
  await at(page.querySelector('p'), over());
  expect(tip(page)).toBeUndefined();
});

it('the pointer’s own goes with the pointer, and the one of the focus with the focus', async () => {
  const { page } = await show(<Story />);
  const [quay, mill] = page.querySelectorAll('a');
  await at(mill, over());
  await at(page.querySelector('article'), new Event('pointerleave'));
  expect(tip(page)).toBeUndefined();
  await focus(quay);
  await act(() => quay?.blur());
  expect(tip(page)).toBeUndefined();
});
