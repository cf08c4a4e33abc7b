import { layBlocks } from '../article/blocks.ts';
import { joinStories } from '../join-stories.ts';
import type { ArticleNode, Person, Quote, Story } from '../model.ts';

/** A story's article, page by page: the first one, and each that was joined onto it, with its address. */
export interface StoryPage {
  /** Null for the first page, whose address is the story's own. */
  url: string | null;
  children: ArticleNode[];
}

/** Cuts a story's article where its further pages begin (see `joinStories`). */
export function storyPages({ article }: Pick<Story, 'article'>): [StoryPage, ...StoryPage[]] {
  const first: StoryPage = { url: null, children: [] };
  const further: StoryPage[] = [];
  for (const node of article.children) {
    if (node.type === 'element' && node.tagName === 'section' && node.properties.role === 'page') further.push({ url: node.properties.href ?? '', children: [] });
    else (further.at(-1) ?? first).children.push(node);
  }
  return [first, ...further];
}

/**
 * A refreshed story with the further pages that were joined onto it before: its own page says what it says now, the
 * others what they said when they were read. They stay only where the page still leads to the same second page.
 * Comments and what was left out are those of the page that was read anew.
 */
export function keepFurtherPages(fresh: Story, before: Story): Story {
  const [first, second] = storyPages(before);
  if (second === undefined || second.url !== fresh.nextPage?.url) return fresh;
  const article = { type: 'root' as const, children: before.article.children.slice(first.children.length + 1) };
  const base = countBlocks(first.children);
  const quotes = before.quotes.flatMap((quote): Quote[] => (quote.place === 'body' && quote.block >= base ? [{ ...quote, block: quote.block - base }] : []));
  const wordCount = Math.round((before.wordCount * lengthOf(article.children)) / Math.max(1, lengthOf(before.article.children)));
  return joinStories(fresh, { ...before, article, quotes, wordCount, people: speakersOf(before.people, quotes), comments: [], commentsElsewhere: null, hidden: [] });
}

/** How many blocks of text these nodes hold. */
export function countBlocks(children: ArticleNode[]): number {
  return layBlocks({ type: 'root', children }).length;
}

function lengthOf(children: ArticleNode[]): number {
  return layBlocks({ type: 'root', children }).reduce((sum, { text }) => sum + text.length, 0);
}

/** Those who speak in the further pages; how often these name somebody is not known, so what they say is counted. */
function speakersOf(people: readonly Person[], quotes: readonly Quote[]): Person[] {
  return people.flatMap((person) => {
    const mentions = quotes.filter(({ speaker }) => speaker === person.name).length;
    return mentions > 0 ? [{ ...person, mentions }] : [];
  });
}
