import { articleBlocks } from './article/blocks.ts';
import { buildArticle } from './article/build-article.ts';
import type { Building } from './article/building.ts';
import { boxSteps, clean, lineSteps, reportHidden } from './clean/index.ts';
import type { Draft } from './clean/draft.ts';
import { cutBlocks } from './dom/cut-blocks.ts';
import { readNatives } from './dom/natives.ts';
import { countWords, isInside, readPage, type PageElement, type PageTree } from './dom/page-tree.ts';
import { chosenBlocks } from './extract/chosen-blocks.ts';
import { findRoot } from './extract/find-root.ts';
import { readMetadata, type Metadata } from './extract/metadata.ts';
import { chooseWithReadability } from './extract/readability-choice.ts';
import { repairChoice } from './extract/repair-choice.ts';
import type { HiddenReason, Result, Story } from './model.ts';

/** A Story, and where on the live Page its parts and what was left out of it stand. */
export interface Made {
  story: Story;
  /** Live elements that hold nothing but what was hidden. */
  hiddenElements: { element: Element; reason: HiddenReason }[];
  /** For each block of the article the live elements that it came from. */
  blockElements: Element[][];
}

/** Makes the Story of a Page, or says why there is none. Never changes the Page. */
export function makeStory(document: Document, url: string): Result<Made> {
  const natives = readNatives(document);
  const page = readPage(document, natives);
  if (page === null) return { ok: false, code: 'empty-page' };
  if (page === 'too-big') return { ok: false, code: 'too-big' };
  const metadata = readMetadata(document, url, page);
  const all = cutBlocks(page.root);
  const chosen = chosenBlocks(all, chooseWithReadability(document, natives));
  if (!chosen.size) return { ok: false, code: 'no-article' };
  const whole: Draft = { page, root: page.root, blocks: all, chosen, saidApart: saidApart(metadata, page), ...metadata, url };
  const boxes = clean(whole, boxSteps);
  const root = findRoot(page, boxes.blocks.filter((block) => chosen.has(block)));
  const blocks = boxes.blocks.filter((block) => isInside(block.element, root));
  const cleaned = clean({ ...whole, root, blocks, chosen: repairChoice(page, blocks, chosen) }, lineSteps, boxes);
  const building: Building = {
    page,
    removed: cleaned.removed,
    replaced: cleaned.replaced,
    base: url,
    sources: new Map(),
    pictures: new Set(),
  };
  const article = buildArticle(root, building);
  const story: Story = {
    url,
    canonicalUrl: metadata.canonicalUrl,
    title: metadata.title,
    dek: metadata.dek,
    byline: metadata.byline,
    siteName: metadata.siteName,
    publishedAt: metadata.publishedAt,
    language: metadata.language,
    direction: metadata.direction,
    wordCount: articleBlocks(article).reduce((sum, block) => sum + countWords(block.text), 0),
    keyPoints: metadata.keyPoints,
    article,
    quotes: [],
    people: [],
    comments: [],
    commentsElsewhere: null,
    hidden: reportHidden(cleaned.removals),
    nextPage: null,
  };
  return { ok: true, value: { story, hiddenElements: [], blockElements: [] } };
}

function saidApart({ elements }: Metadata, page: PageTree): PageElement[] {
  return Object.values(elements)
    .flat()
    .flatMap((element) => page.byLive.get(element) ?? []);
}
