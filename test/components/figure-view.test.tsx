// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { FigureView } from '../../components/reader/story/FigureView.tsx';
import type { ArticleElement } from '../../lib/model.ts';
import { show } from './render.tsx';

const figure = (alt: string): ArticleElement => ({
  type: 'element',
  tagName: 'figure',
  properties: {},
  children: [{ type: 'element', tagName: 'img', properties: { src: 'https://a.example/1.jpg', alt }, children: [] }],
});

describe('a picture that is not shown says what it is, in the language it says it in:', () => {
  it('the page’s own words are of the story’s language', async () => {
    const { page } = await show(<FigureView figure={figure('Une femme en vert')} pictures={false} />);
    expect(page.querySelector('.picture-gone')?.textContent).toBe('Une femme en vert');
    expect(page.querySelector('.picture-gone')?.hasAttribute('lang')).toBe(false);
  });

  it('Greenroom’s are of the reader’s', async () => {
    const { page } = await show(<FigureView figure={figure('')} pictures={false} />);
    expect(page.querySelector('.picture-gone')?.textContent).toBe('This picture could not be loaded');
    expect(page.querySelector('.picture-gone')?.getAttribute('lang')).toBe('en');
  });

  it('so is the name of one that is shown and has none', async () => {
    const { page, button } = await show(<FigureView figure={figure('')} pictures />);
    expect(button('Picture').getAttribute('lang')).toBe('en');
    expect(page.querySelector('[lang]')).toBe(button('Picture'));
  });
});

describe('a screen reader says of a picture', () => {
  it('what it shows, in the page’s own words alone, and beside that what its button does', async () => {
    const { page } = await show(<FigureView figure={figure('Une femme en vert')} pictures />);
    const button = page.querySelector('button');
    expect([button?.hasAttribute('aria-label'), button?.querySelector('img')?.alt, button?.getAttribute('aria-description')]).toEqual([false, 'Une femme en vert', 'Enlarge']);
  });

  it('its caption once: nothing names the figure by it', async () => {
    const caption: ArticleElement = { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: 'The kettle at dawn' }] };
    const { page } = await show(<FigureView figure={{ ...figure('A kettle'), children: [...figure('A kettle').children, caption] }} pictures />);
    expect(page.querySelector('figure')?.textContent).toBe('The kettle at dawn');
    expect(page.querySelector('figcaption, figure[aria-label], figure[aria-labelledby]')).toBeNull();
  });
});
