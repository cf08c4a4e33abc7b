import type { ArticleElement, ArticleProperties, ArticleTag, ArticleNode, ArticleText } from '../model.ts';
import type { PageBlock } from '../dom/cut-blocks.ts';
import type { PageElement, PageNode, PageText, PageTree } from '../dom/page-tree.ts';

/** What the parts of the article builder share while one article is built. */
export interface Building {
  page: PageTree;
  /** Elements and texts that are left out. */
  removed: ReadonlySet<PageNode>;
  /** Texts of which only a part is left. */
  replaced: ReadonlyMap<PageText, string>;
  /** Captions that stand outside of their picture's figure. */
  captions: ReadonlyMap<PageElement, PageBlock[]>;
  base: string;
  /** For each text of the article the Page's element that stands on its own line and holds it. */
  sources: Map<ArticleText, PageElement>;
  /** Addresses of the pictures so far. */
  pictures: Set<string>;
}

/** Makes an element of the article. */
export function makeElement(
  tagName: ArticleTag,
  children: ArticleNode[],
  properties: ArticleProperties = {},
): ArticleElement {
  return { type: 'element', tagName, properties, children };
}
