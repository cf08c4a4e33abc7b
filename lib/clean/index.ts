import type { HiddenPiece } from '../model.ts';
import type { PageBlock } from '../dom/cut-blocks.ts';
import { isInside, type PageElement, type PageNode, type PageText } from '../dom/page-tree.ts';
import type { CleaningStep, Draft, Removal } from './draft.ts';
import { hideBios } from './hide-bios.ts';
import { hideCaptions } from './hide-captions.ts';
import { hideComments } from './hide-comments.ts';
import { hideContainers } from './hide-containers.ts';
import { hideCredits } from './hide-credits.ts';
import { hideDuplicates } from './hide-duplicates.ts';
import { hideEdges } from './hide-edges.ts';
import { hideLinkLines } from './hide-link-lines.ts';
import { hideLines } from './hide-lines.ts';
import { hideMarkup } from './hide-markup.ts';
import { hideMetadata } from './hide-metadata.ts';
import { hideSiteBoxes } from './hide-site-boxes.ts';
import { hideStrayPictures } from './hide-stray-pictures.ts';
import { hideTeasers } from './hide-teasers.ts';
import { hideTitle } from './hide-title.ts';
import { hideUnchosen } from './hide-unchosen.ts';
import { hideVideoText } from './hide-video-text.ts';

/**
 * All steps, in the order in which they run. The first ones look at boxes of the whole page, before it is known where
 * the story stands; from `metadata` on they look at the lines of the story's own part of it.
 */
export const steps: readonly CleaningStep[] = [
  hideComments,
  hideSiteBoxes,
  hideContainers,
  hideTeasers,
  hideMetadata,
  hideTitle,
  hideMarkup,
  hideVideoText,
  hideCaptions,
  hideLinkLines,
  hideCredits,
  hideLines,
  hideBios,
  hideDuplicates,
  hideEdges,
  hideUnchosen,
  hideStrayPictures,
];
const FIRST_LINE_STEP = steps.indexOf(hideMetadata);
export const boxSteps = steps.slice(0, FIRST_LINE_STEP);
export const lineSteps = steps.slice(FIRST_LINE_STEP);

/** What is left of a draft, and what went. */
export interface Cleaned {
  blocks: PageBlock[];
  removed: Set<PageNode>;
  replaced: Map<PageText, string>;
  removals: Removal[];
}

/** Runs steps in their order. Each sees what the ones before it, and an earlier run, left. */
export function clean(draft: Draft, order: readonly CleaningStep[] = steps, earlier?: Cleaned): Cleaned {
  const removed = new Set(earlier?.removed);
  const replaced = new Map(earlier?.replaced);
  const removals = [...(earlier?.removals ?? [])];
  let blocks = draft.blocks;
  for (const step of order) {
    const captioned = new Set(removals.flatMap(({ captionOf }) => captionOf?.picture ?? []));
    const found = step.find({ ...draft, blocks, captioned });
    if (!found.length) continue;
    removals.push(...found);
    for (const removal of found) {
      if (removal.rest) replaced.set(removal.rest.node, removal.rest.value);
      else for (const node of removal.nodes) removed.add(node);
    }
    blocks = blocks.filter((block) => !isGone(block, draft.root, removed));
  }
  return { blocks, removed, replaced, removals };
}

/**
 * The report of what went: equal pieces once, with the number of copies. Menus and the like outside of the story's part
 * of the page were never near it and are not worth a word.
 */
export function reportHidden(removals: readonly Removal[], root: PageElement): HiddenPiece[] {
  const pieces = new Map<string, HiddenPiece>();
  for (const { reason, text, silent, nodes } of removals) {
    if (silent || !text.trim()) continue;
    const [first] = nodes;
    const near = first !== undefined && isInside(first.kind === 'text' ? first.parent : first, root);
    if (!near && (reason === 'other' || reason === 'navigation')) continue;
    const key = `${reason} ${text}`;
    const known = pieces.get(key);
    if (known) known.copies++;
    else pieces.set(key, { reason, text, copies: 1 });
  }
  return [...pieces.values()];
}

function isGone(block: PageBlock, root: PageElement, removed: ReadonlySet<PageNode>): boolean {
  for (let at: PageElement | null = block.element; at; at = at === root ? null : at.parent) {
    if (removed.has(at)) return true;
  }
  return block.nodes.every((node) => removed.has(node) || (node.kind === 'text' && !node.value.trim()));
}
