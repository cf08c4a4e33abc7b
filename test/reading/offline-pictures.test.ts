import { describe, expect, it } from 'vitest';
import type { ArticleNode } from '../../lib/model.ts';
import { keptSize, MOST_PICTURES, pictureAddresses, pictureHosts, pictureOrigins } from '../../lib/reading/offline-pictures.ts';

const figure = (...sources: string[]): ArticleNode => ({
  type: 'element',
  tagName: 'figure',
  properties: {},
  children: sources.map((src) => ({ type: 'element', tagName: 'img', properties: { src }, children: [] })),
});
const story = (...figures: ArticleNode[]) => ({ article: { type: 'root' as const, children: figures } });

describe('the pictures of a story that can be kept', () => {
  it('are named once each, in its order', () => {
    expect(pictureAddresses(story(figure('https://a.example/1', 'https://a.example/2'), figure('https://a.example/1')))).toEqual(['https://a.example/1', 'https://a.example/2']);
  });

  it('are so many and no more', () => {
    expect(pictureAddresses(story(...Array.from({ length: 500 }, (_each, place) => figure(`https://a.example/${String(place)}`))))).toHaveLength(MOST_PICTURES);
  });

  it('ask for their own sites alone, each once, whatever its port', () => {
    const addresses = ['https://a.example/1', 'https://a.example:8443/2', 'http://b.example/3'];
    expect(pictureOrigins(addresses)).toEqual(['https://a.example/*', 'http://b.example/*']);
    expect(pictureHosts(addresses)).toEqual(['a.example', 'b.example']);
  });

  it('are kept in their own size, or as large as a page can show', () => {
    expect(keptSize(640, 480)).toEqual({ width: 640, height: 480 });
    expect(keptSize(6400, 3200)).toEqual({ width: 1600, height: 800 });
    expect(keptSize(20_000, 1)).toEqual({ width: 1600, height: 1 });
    expect(keptSize(0, 0)).toEqual({ width: 1, height: 1 });
  });
});
