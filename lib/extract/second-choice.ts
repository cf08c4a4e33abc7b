import { sumBelow } from '../clean/sum-below.ts';
import { CONTAINER_NAMES } from '../clean/words/container-names.ts';
import type { PageBlock } from '../dom/cut-blocks.ts';
import { isInside, type PageElement, type PageTree } from '../dom/page-tree.ts';
import { saysWall } from './says-wall.ts';
import { CONSENT_QUESTIONS } from './words/wall-words.ts';

/** Fewer words are a label, a date, a teaser's headline. */
const PARAGRAPH = 15;
/** A choice with less than this share of the page's paragraphs is looked at again. */
const SLIVER = 0.25;
/** Another container is taken only when it holds so many times the prose that was chosen, and so many words. */
const TIMES = 3;
const LEAST = 60;
/** So many paragraphs between headline and story are no standfirst and no captions. */
const MANY = 5;
/** Names of boxes that are long and no story: comments, related stories, consent, the writer's life. */
const BESIDE = CONTAINER_NAMES.filter(({ reason }) => ['comment-control', 'related', 'consent', 'author-bio', 'newsletter'].includes(reason));
/** Lists, quotations and forms hold paragraphs, but a story is not made of one. */
const NO_STORY = new Set(['ul', 'ol', 'li', 'dl', 'form', 'aside', 'footer', 'blockquote', 'table', 'tbody', 'tr']);

/**
 * The choice again where the first one cannot be the story: it holds nothing of the article that has the headline (a
 * stream of stories, of which a longer one comes next), it stands in a comment thread or a consent box, it is a list
 * of teasers, or it is a sliver of the page's prose while another container holds far more. Else the first choice,
 * without paragraphs that ask for consent (one that the story quotes comes back with its neighbours, `repairChoice`).
 */
export function secondChoice(
  page: PageTree,
  all: readonly PageBlock[],
  first: ReadonlySet<PageBlock>,
  commentPlaces: readonly PageElement[],
  title?: PageElement,
): ReadonlySet<PageBlock> {
  const asksConsent = new Set(all.filter((block) => block.words >= PARAGRAPH && saysWall(block, CONSENT_QUESTIONS)));
  const chosen = new Set([...first].filter((block) => !asksConsent.has(block)));
  const beside = new Map<PageElement, boolean>();
  /** The words of each paragraph of prose, without its links. */
  const prose = new Map<PageBlock, number>();
  for (const block of all) {
    const isParagraph = block.words >= PARAGRAPH && block.linkWords < block.words * 0.5 && !asksConsent.has(block);
    if (isParagraph && !isBeside(block.element, commentPlaces, beside)) prose.set(block, block.words - block.linkWords);
  }
  let own = title;
  while (own && own.tag !== 'article') own = own.parent ?? undefined;
  if (own) {
    const headed = new Map([...prose].filter(([block]) => isInside(block.element, own)));
    const words = [...headed.values()].reduce((sum, held) => sum + held, 0);
    if (words >= LEAST && ![...headed.keys()].some((block) => chosen.has(block))) return new Set(headed.keys());
  }
  let shown = 0;
  let taken = 0;
  for (const [block, words] of prose) {
    shown += words;
    if (chosen.has(block)) taken += words;
  }
  if (taken >= shown * SLIVER) return withBeginning(chosen, prose, title);
  const container = fullest(page, prose);
  if (!container || container.words < Math.max(LEAST, taken * TIMES)) return chosen;
  return new Set([...prose.keys()].filter((block) => isInside(block.element, container.element)));
}

/** The choice with the paragraphs that stand between the headline and its first one, where those are many: broken markup cut the story. */
function withBeginning(chosen: ReadonlySet<PageBlock>, prose: ReadonlyMap<PageBlock, number>, title?: PageElement): ReadonlySet<PageBlock> {
  const paragraphs = [...prose.keys()].filter(({ element }) => element.tag === 'p' && element.index > (title?.last ?? Infinity) && element.parent?.tag !== 'figcaption');
  const before = paragraphs.slice(0, Math.max(0, paragraphs.findIndex((block) => chosen.has(block))));
  return before.length >= MANY ? new Set([...before, ...chosen]) : chosen;
}

/** The element whose own paragraphs, or those in plain boxes of one paragraph each, hold most words. */
function fullest(page: PageTree, prose: ReadonlyMap<PageBlock, number>): { element: PageElement; words: number } | null {
  const beside = sumBelow(page, [...prose.keys()], () => 1);
  const own = new Map<PageElement, number>();
  for (const [block, words] of prose) {
    const { parent } = block.element;
    const isBox = parent?.tag === 'div' && beside.get(parent) === 1;
    for (const holder of [parent, isBox ? parent.parent : null]) {
      if (holder && holder !== page.root && !NO_STORY.has(holder.tag)) own.set(holder, (own.get(holder) ?? 0) + words);
    }
  }
  let best: { element: PageElement; words: number } | null = null;
  for (const [element, words] of own) if (words > (best?.words ?? 0)) best = { element, words };
  return best;
}

function isBeside(element: PageElement, commentPlaces: readonly PageElement[], known: Map<PageElement, boolean>): boolean {
  if (element.tag === 'body' || !element.parent) return false;
  const before = known.get(element);
  if (before !== undefined) return before;
  const is = commentPlaces.includes(element) || BESIDE.some(({ strong }) => strong.test(element.names)) || isBeside(element.parent, commentPlaces, known);
  known.set(element, is);
  return is;
}
