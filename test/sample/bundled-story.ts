import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { ArticleNode, Story } from '../../lib/model.ts';
import { makeStory } from '../../lib/story.ts';
import { expectedStory } from './expected-story.ts';

/**
 * The sample story as it comes with the extension, to be tried on the first page: what Greenroom makes of the sample
 * page, without its pictures, whose site is invented like everything on it.
 */
export function bundledStory(): Story {
  const html = readFileSync(new URL('page.html', import.meta.url), 'utf8');
  const { canonicalUrl } = expectedStory();
  const dom = new JSDOM(html, { url: canonicalUrl, virtualConsole: new VirtualConsole() });
  const made = makeStory(dom.window.document, canonicalUrl);
  dom.window.close();
  if (!made.ok) throw new Error(`The sample gives no story: ${made.code}`);
  const { article, ...story } = made.value.story;
  return { ...story, article: { ...article, children: withoutFigures(article.children) } };
}

function withoutFigures(nodes: readonly ArticleNode[]): ArticleNode[] {
  return nodes.flatMap((node): ArticleNode[] => {
    if (node.type !== 'element') return [node];
    return node.tagName === 'figure' ? [] : [{ ...node, children: withoutFigures(node.children) }];
  });
}
