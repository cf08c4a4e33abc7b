import { layBlocks } from './article/blocks.ts';
import type { ArticleNode, Comment, HiddenPiece, Person, Quote, Story } from './model.ts';

/**
 * Joins the next page of a story onto what was read of it so far. The head (title, byline, date, address) stays the first
 * page's; blocks, quotes, people, comments and what was hidden are the two pages' together. Pages that repeat their
 * opening, or come twice, add nothing that stands already.
 */
export function joinStories(first: Story, next: Story): Story {
  const known = new Set(layBlocks(first.article).map((block) => block.text));
  const { children, kept } = withoutKnown(next, known);
  const base = layBlocks(first.article).length;
  const moved = next.quotes.flatMap((quote): Quote[] => {
    if (quote.place !== 'body') return [];
    const block = kept.get(quote.block);
    return block === undefined ? [] : [{ ...quote, block: base + block }];
  });
  return {
    ...first,
    wordCount: first.wordCount + (children.length ? wordsLeft(next, kept) : 0),
    article: { type: 'root', children: [...first.article.children, ...pageStart(first, children), ...children] },
    quotes: [...first.quotes, ...moved],
    people: joinPeople(first.people, next.people),
    comments: joinComments(first.comments, next.comments),
    commentsElsewhere: first.commentsElsewhere ?? next.commentsElsewhere,
    hidden: joinHidden(first.hidden, next.hidden),
    nextPage: next.nextPage,
  };
}

/** What stands in the article where a further page begins, with that page's address: nothing to read. */
function pageStart({ nextPage }: Story, children: readonly ArticleNode[]): ArticleNode[] {
  if (nextPage === null || children.length === 0) return [];
  return [{ type: 'element', tagName: 'section', properties: { role: 'page', href: nextPage.url }, children: [] }];
}

/** Blocks this long are no refrain: where the first page has them, the next page prints them again. */
const LONG = 60;

/** The next page's top-level nodes that the first page does not have; `kept` leads from its old block numbers to the new ones. */
function withoutKnown(next: Story, known: ReadonlySet<string>): { children: ArticleNode[]; kept: Map<number, number> } {
  const children: ArticleNode[] = [];
  const kept = new Map<number, number>();
  let at = 0;
  let left = 0;
  for (const child of next.article.children) {
    const blocks = layBlocks({ type: 'root', children: [child] });
    const isRepeat = blocks.length > 0 && blocks.every(({ text }) => text.length >= LONG && known.has(text));
    if (!isRepeat) {
      children.push(child);
      blocks.forEach((_block, index) => kept.set(at + index, left + index));
      left += blocks.length;
    }
    at += blocks.length;
  }
  return { children, kept };
}

/** The next page's words, less the share of what was printed again. */
function wordsLeft(next: Story, kept: ReadonlyMap<number, number>): number {
  const blocks = layBlocks(next.article);
  const length = (only: boolean): number => blocks.reduce((sum, { text }, at) => sum + (!only || kept.has(at) ? text.length : 0), 0);
  const all = length(false);
  return all ? Math.round((next.wordCount * length(true)) / all) : 0;
}

function joinPeople(first: readonly Person[], next: readonly Person[]): Person[] {
  const people = first.map((person) => ({ ...person, forms: [...person.forms] }));
  for (const person of next) {
    const same = people.find(({ name, forms }) => name === person.name || forms.includes(person.name));
    if (!same) people.push(person);
    else {
      same.mentions += person.mentions;
      same.role ??= person.role;
      for (const form of person.forms) if (!same.forms.includes(form)) same.forms.push(form);
    }
  }
  return people;
}

/** The same comment under both pages is one: it is the story that is commented, not its pages. */
function joinComments(first: readonly Comment[], next: readonly Comment[]): Comment[] {
  const keyOf = ({ author, text }: Comment): string => `${author ?? ''}\n${text}`;
  const known = new Set(first.map(keyOf));
  return [...first, ...next.filter((comment) => !known.has(keyOf(comment)))];
}

function joinHidden(first: readonly HiddenPiece[], next: readonly HiddenPiece[]): HiddenPiece[] {
  const pieces = first.map((piece) => ({ ...piece }));
  for (const piece of next) {
    const same = pieces.find(({ reason, text }) => reason === piece.reason && text === piece.text);
    if (same) same.copies += piece.copies;
    else pieces.push(piece);
  }
  return pieces;
}
