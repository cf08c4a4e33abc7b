import { allSteps } from './all-steps.ts';
import { articleBlocks, layBlocks } from './article/blocks.ts';
import { buildArticle, withLeadPicture } from './article/build-article.ts';
import { strongBlocks } from './article/strong-blocks.ts';
import { findFigure } from './article/build-figure.ts';
import type { Building } from './article/building.ts';
import { standsInEmbed } from './article/build-embed.ts';
import { findLeadPicture } from './article/lead-picture.ts';
import { boxSteps, clean, lineSteps, reportHidden, type Cleaned } from './clean/index.ts';
import type { Draft } from './clean/draft.ts';
import { findComments, type CommentReading } from './comments/find-comments.ts';
import type { OpenRoot } from './comments/inner-roots.ts';
import { cutBlocks, type PageBlock } from './dom/cut-blocks.ts';
import { readNatives } from './dom/natives.ts';
import { isInside, readPage, type PageElement, type PageTree } from './dom/page-tree.ts';
import { chosenBlocks } from './extract/chosen-blocks.ts';
import { findWall } from './extract/find-wall.ts';
import { findRoot } from './extract/find-root.ts';
import { directionOf, languageOfText } from './extract/language.ts';
import { readMetadata } from './extract/metadata.ts';
import { findNextPage } from './extract/next-page.ts';
import { chooseWithReadability } from './extract/readability-choice.ts';
import { refusePage } from './extract/refuse-page.ts';
import { repairChoice } from './extract/repair-choice.ts';
import { secondChoice } from './extract/second-choice.ts';
import { takeSnapshot } from './extract/snapshot.ts';
import type { Article, HiddenPiece, HiddenReason, Result, Story } from './model.ts';
import { findQuotesInSteps } from './quotes/find-quotes.ts';
import { countToRead } from './reading/count-to-read.ts';

/** So many letters tell a story's language. */
const SAMPLE = 4_000;

/** A Story, and where on the live Page its parts and what was left out of it stand. */
export interface Made {
  story: Story;
  /** Live elements that hold nothing but what was hidden. */
  hiddenElements: { element: Element; reason: HiddenReason }[];
  /** For each block of the article the live elements that it came from. */
  blockElements: Element[][];
  /** The reader comments with their places, so that those that load later can be folded into them. */
  reading: CommentReading;
}

/**
 * Makes the Story of a Page, or says why there is none. Never changes the Page.
 * @param open opens shadow roots, closed ones too where the caller can
 */
export function makeStory(document: Document, url: string, open?: OpenRoot): Result<Made> {
  return allSteps(makeStoryInSteps(document, url, open));
}

/**
 * The same, in steps between which the caller may let the page do its own work. What is read off the live page as a whole
 * is read in the first step, so that it is of one moment.
 */
export function* makeStoryInSteps(document: Document, url: string, open?: OpenRoot): Generator<undefined, Result<Made>> {
  const natives = readNatives(document);
  const page = readPage(document, natives);
  if (page === null) return { ok: false, code: 'empty-page' };
  if (page === 'too-big') return { ok: false, code: 'too-big' };
  const copy = takeSnapshot(document, page, natives);
  yield;
  const metadata = readMetadata(document, url, page);
  yield;
  const reading = findComments(document, open, page);
  const { elements, keyPoints, title, dek, byline, siteName } = metadata;
  yield;
  const all = cutBlocks(page.root);
  const commentPlaces = known(reading.places, page);
  yield;
  const kept = chooseWithReadability(copy, natives);
  yield;
  const chosen = secondChoice(page, all, chosenBlocks(all, kept), commentPlaces, known(elements.title, page)[0]);
  const refusal = findWall({ page, all, chosen, commentPlaces, paid: metadata.paid }) ?? refusePage(all, chosen);
  if (refusal) return { ok: false, code: refusal };
  const saidApart = known(Object.values(elements).flat(), page);
  const whole: Draft = { page, root: page.root, blocks: all, chosen, saidApart, commentPlaces, captioned: new Set(), title, dek, byline, siteName, url };
  yield;
  const boxes = clean(whole, boxSteps);
  yield;
  const root = findRoot(page, boxes.blocks.filter((block) => chosen.has(block)));
  const blocks = boxes.blocks.filter((block) => isInside(block.element, root) && !findFigure(block.element, root) && !standsInEmbed(block.element));
  const cleaned = clean({ ...whole, root, blocks, chosen: repairChoice(page, blocks, chosen) }, lineSteps, boxes);
  yield;
  const building = prepareBuilding(page, cleaned, url);
  const lead = findLeadPicture(page, known(elements.title, page)[0], cleaned.blocks[0]?.element.index ?? root.index, url);
  const article = withLeadPicture(buildArticle(root, building), lead, building);
  const laid = articleBlocks(article);
  const strong = strongBlocks(layBlocks(article));
  // Where neither the page nor the words beside its headline tell it, the story does.
  const language = metadata.language === 'und' ? languageOfText(laid.map(({ text }) => text).join(' ').slice(0, SAMPLE)) : metadata.language;
  yield;
  const { quotes, people } = yield* findQuotesInSteps({ title, dek, keyPoints, blocks: laid, strong, byline, siteName, language });
  yield;
  const story: Story = {
    url,
    canonicalUrl: metadata.canonicalUrl,
    title,
    dek,
    byline,
    siteName,
    publishedAt: metadata.publishedAt,
    language,
    direction: directionOf(language, metadata.direction === 'rtl'),
    wordCount: laid.reduce((sum, block) => sum + countToRead(block.text), 0),
    keyPoints,
    article,
    quotes,
    people,
    comments: reading.comments,
    commentsElsewhere: reading.elsewhere,
    hidden: [...reportHidden(cleaned.removals, root), ...hiddenCopies(reading)],
    nextPage: findNextPage(page, url),
  };
  return { ok: true, value: { story, hiddenElements: hiddenElements(cleaned, reading, root, lead), blockElements: blockElements(article, building), reading } };
}

function known(elements: readonly Element[], page: PageTree): PageElement[] {
  return elements.flatMap((element) => page.byLive.get(element) ?? []);
}

function prepareBuilding(page: PageTree, { removed, replaced, removals }: Cleaned, base: string): Building {
  const captions = new Map<PageElement, PageBlock[]>();
  for (const { captionOf } of removals) if (captionOf) captions.set(captionOf.picture, [...(captions.get(captionOf.picture) ?? []), captionOf.block]);
  return { page, removed, replaced, captions, base, sources: new Map(), pictures: new Set() };
}

/** Second copies of comments, as hidden pieces. */
function hiddenCopies({ duplicates }: CommentReading): HiddenPiece[] {
  return duplicates.map(({ text }): HiddenPiece => ({ reason: 'duplicate-comment', text, copies: 1 }));
}

function hiddenElements(cleaned: Cleaned, reading: CommentReading, root: PageElement, lead: PageElement | null): Made['hiddenElements'] {
  const hidden: Made['hiddenElements'] = [];
  for (const { reason, nodes, silent } of cleaned.removals) {
    for (const node of nodes) {
      if (silent || node.kind === 'text' || (lead && isInside(lead, node))) continue;
      const outside = !isInside(node, root);
      if (!outside || (reason !== 'other' && reason !== 'navigation')) hidden.push({ element: node.live, reason });
    }
  }
  for (const { element } of reading.duplicates) hidden.push({ element, reason: 'duplicate-comment' });
  return hidden;
}

function blockElements(article: Article, { sources }: Building): Element[][] {
  return layBlocks(article).map((block) => {
    const found = new Set<Element>();
    const search = (nodes: typeof block.nodes): void => {
      for (const node of nodes) {
        if (node.type === 'element') search(node.children);
        else {
          const source = sources.get(node);
          if (source) found.add(source.live);
        }
      }
    };
    search(block.nodes);
    return [...found];
  });
}
