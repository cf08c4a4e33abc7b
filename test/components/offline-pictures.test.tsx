// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { OfflinePictures } from '../../components/reader/story/OfflinePictures.tsx';
import { show } from './render.tsx';

const STATE = { count: 2, hosts: ['a.example'], kept: 0, bytes: 0, fetched: null, onKeep: vi.fn(), onDrop: vi.fn() };

it('what could be done with the pictures is there to be read; what is being done and was done is told', async () => {
  const { page, again } = await show(<OfflinePictures {...STATE} />);
  expect(page.textContent).toContain('a.example');
  expect(page.querySelector('[role="status"]')).toBeNull();
  await again(<OfflinePictures {...STATE} fetched={1} />);
  expect(page.querySelector('[role="status"]')?.textContent).toContain('1');
  await again(<OfflinePictures {...STATE} kept={2} bytes={2000} />);
  expect(page.querySelector('[role="status"]')?.textContent).toContain('2');
});
