import type { HiddenReason } from '../model.ts';
import type { PageBlock } from '../dom/cut-blocks.ts';
import type { PageElement, PageNode, PageText, PageTree } from '../dom/page-tree.ts';

/** What the cleaning steps work on: the part of the Page that holds the story, cut into blocks. */
export interface Draft {
  page: PageTree;
  /** The element that holds the whole story. */
  root: PageElement;
  /** Blocks below the root that are still in, in reading order. */
  blocks: PageBlock[];
  /** Blocks that the choice of the main text kept. */
  chosen: ReadonlySet<PageBlock>;
  /** Elements that hold what the Story says apart: headline, standfirst, names, date, key points. */
  saidApart: readonly PageElement[];
  /** Elements that hold reader comments. */
  commentPlaces: readonly PageElement[];
  /** Pictures whose caption a step before has found outside of their box. */
  captioned: ReadonlySet<PageElement>;
  title: string;
  dek: string | null;
  byline: string[];
  siteName: string;
  url: string;
}

/** A piece that a step takes out, and why. */
export interface Removal {
  reason: HiddenReason;
  /** Whole elements or loose runs of words. */
  nodes: PageNode[];
  text: string;
  /** Said elsewhere in the Story (title, byline, date …): taken out without a report. */
  silent?: true;
  /** The removed block is the caption of this picture. */
  captionOf?: { picture: PageElement; block: PageBlock };
  /** A text of which only a part goes: what is left of it. */
  rest?: { node: PageText; value: string };
}

/** One named step of cleaning. Looks at the draft, changes nothing, says what has to go. */
export interface CleaningStep {
  name: string;
  find(draft: Draft): Removal[];
}

/** Takes one block out; its whole element where nothing else is in it. */
export function removeBlock(block: PageBlock, reason: HiddenReason): Removal {
  const alone = block.element.words <= block.words;
  return { reason, nodes: alone ? [block.element] : block.nodes, text: block.text };
}
