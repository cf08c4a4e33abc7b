// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ArticleView } from '../../components/reader/story/ArticleView.tsx';
import { layBlocks } from '../../lib/article/blocks.ts';
import type { Article, ArticleNode } from '../../lib/model.ts';
import { frame, show } from './render.tsx';

const LENGTH = 200;

function storyOf(words: string): Article {
  return {
    type: 'root',
    children: Array.from({ length: LENGTH }, (_, at) => ({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: `${words} ${String(at)}` }] })),
  };
}

function view(article: Article, isWholeAtOnce = false) {
  return <ArticleView {...{ article, isWholeAtOnce }} blocks={layBlocks(article)} marks={new Map()} footnotes={new Map()} only={null} language="fr" pictures isAway={false} />;
}

const drawn = (page: HTMLElement): number => page.querySelectorAll('[data-block]').length;
const isBusy = (page: HTMLElement): boolean => page.querySelector('.story-body')?.getAttribute('aria-busy') === 'true';

it('draws what a window shows at first, then more at each frame until all of it stands, and says so', async () => {
  const { page } = await show(view(storyOf('Kettle')));
  const counts = [drawn(page)];
  expect(counts[0]).toBeLessThan(LENGTH);
  expect(isBusy(page)).toBe(true);
  for (let turn = 0; isBusy(page) && turn < LENGTH; turn++) {
    await frame();
    counts.push(drawn(page));
  }
  expect(counts).toEqual([...counts].sort((one, other) => one - other));
  expect(drawn(page)).toBe(LENGTH);
});

it('draws all of it at once where it is opened on a place', async () => {
  const { page } = await show(view(storyOf('Kettle'), true));
  expect(drawn(page)).toBe(LENGTH);
  expect(isBusy(page)).toBe(false);
});

it('takes nothing away where the story becomes another under the reader’s eyes', async () => {
  const { page, again } = await show(view(storyOf('Kettle')));
  while (isBusy(page)) await frame();
  await again(view(storyOf('Raft')));
  expect(drawn(page)).toBe(LENGTH);
  expect(page.textContent).toContain('Raft 199');
});

it('says of a table in our language that it is one, and leaves its words in the story’s', async () => {
  const cell: ArticleNode = { type: 'element', tagName: 'td', properties: {}, children: [{ type: 'text', value: 'Quatorze bouilloires' }] };
  const row: ArticleNode = { type: 'element', tagName: 'tr', properties: {}, children: [cell] };
  const { page } = await show(view({ type: 'root', children: [{ type: 'element', tagName: 'table', properties: {}, children: [row] }] }));
  expect(page.querySelector('[role="region"]')?.getAttribute('aria-label')).toBe('Table');
  expect(page.querySelector('[role="region"]')?.getAttribute('lang')).toBe('en');
  expect(page.querySelector('td')?.closest('[lang]')?.getAttribute('lang')).toBe('fr');
});
