// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Icon } from '../../components/Icon.tsx';
import { show } from './render.tsx';

it('a drawing that runs as the words do is turned with them, others stay', async () => {
  const { page, again } = await show(<Icon name="back" />);
  expect(page.querySelector('.icon')?.hasAttribute('data-turning')).toBe(true);
  await again(<Icon name="archive" />);
  expect(page.querySelector('.icon')?.hasAttribute('data-turning')).toBe(false);
});
