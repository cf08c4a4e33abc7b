// @vitest-environment jsdom
import { beforeAll, expect, it, vi } from 'vitest';
import { PictureViewer } from '../../components/reader/story/PictureViewer.tsx';
import { show } from './render.tsx';

const FIGURES = ['A kettle on a raft', 'A choir in the fog'].map((alt) => ({ src: `https://a.example/${alt}.jpg`, alt, caption: null, credit: null }));

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = () => undefined;
});

it('a screen reader is told what the next picture shows, and says it once where the focus stands on it', async () => {
  const view = (index: number) => <PictureViewer figures={FIGURES} index={index} onLook={vi.fn()} onClose={vi.fn()} />;
  const { page, again } = await show(view(0));
  await again(view(1));
  expect(page.querySelector('[role="status"]')?.textContent).toBe('2 of 2: A choir in the fog');
  const place = page.querySelector('.viewer-place');
  expect([place?.getAttribute('role'), place?.getAttribute('aria-label'), place?.querySelector('img')?.alt]).toEqual(['img', 'A choir in the fog', '']);
});
