// @vitest-environment jsdom
import { useRef } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { useClicksIn } from '../../components/reader/use-clicks-in.ts';
import { show } from './render.tsx';

function Story({ onPress }: { onPress: (words: string | null) => void }) {
  const part = useRef<HTMLElement>(null);
  useClicksIn(part, ({ target }) => {
    onPress(target instanceof Element ? target.textContent : null);
  });
  return (
    <main>
      <article ref={part}>
        <p>In</p>
      </article>
      <p>Beside</p>
    </main>
  );
}

it('hears what is clicked in its part, and nothing beside it, by what was asked for last', async () => {
  const [first, latest] = [vi.fn(), vi.fn()];
  const { page, click, again } = await show(<Story onPress={first} />);
  await again(<Story onPress={latest} />);
  for (const each of page.querySelectorAll('p')) await click(each);
  expect(first).not.toHaveBeenCalled();
  expect(latest.mock.calls).toEqual([['In']]);
});

it('hears nothing once the part is gone', async () => {
  const onPress = vi.fn();
  const { page, click, again } = await show(<Story onPress={onPress} />);
  await again(null);
  await click(page);
  expect(onPress).not.toHaveBeenCalled();
});
