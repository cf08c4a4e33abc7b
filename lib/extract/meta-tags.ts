import type { PageTree } from '../dom/page-tree.ts';
import { metadataText } from './plain-text.ts';

/** The page's meta elements by their lower-case name, property or itemprop. */
export interface MetaTags {
  /** The first content under any of the names, in the order of the names; empty where there is none. */
  first(...names: string[]): string;
}

/** Items further down than this are of other stories: no page declares itself that late. */
const MOST_META = 500;

/** Reads the meta elements that stand in the head; one inside the body counts only where the head has none. */
export function readMetaTags(page: PageTree): MetaTags {
  const found = new Map<string, string>();
  const metas = page.elements.filter((element) => element.tag === 'meta').slice(0, MOST_META);
  const inHead = (index: number): boolean => {
    for (let at = metas[index]?.parent; at; at = at.parent) if (at.tag === 'head') return true;
    return false;
  };
  const order = [...metas.keys()].sort((a, b) => Number(inHead(b)) - Number(inHead(a)) || a - b);
  for (const index of order) {
    const meta = metas[index];
    if (!meta) continue;
    const content = metadataText(page.attribute(meta, 'content'), 2_000);
    if (!content || (!inHead(index) && page.attribute(meta, 'itemprop') !== null)) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = page.attribute(meta, attribute)?.toLowerCase().trim();
      if (name && !found.has(name)) found.set(name, content);
    }
  }
  return {
    first: (...names) => {
      for (const name of names) {
        const content = found.get(name);
        if (content) return content;
      }
      return '';
    },
  };
}
