import { isEmbed } from '../article/build-embed.ts';
import type { HiddenReason } from '../model.ts';
import { cutBlocks, type PageBlock } from '../dom/cut-blocks.ts';
import { isBlock, isSkipped, nameWords, type PageElement } from '../dom/page-tree.ts';
import type { CleaningStep, Draft, Removal } from './draft.ts';
import { sumBelow } from './sum-below.ts';
import { CONTAINER_NAMES, CONTAINER_ROLES } from './words/container-names.ts';

/** A box that holds this share of the story is the story, whatever its name says. */
const STORY_SHARE = 0.3;
/** A box with more chosen words than this is never taken for a weak name alone. */
const CHOSEN_WORDS = 12;

/** Boxes that by their class, id, role or tag are for something else: newsletter forms, related stories, share bars. */
export const hideContainers: CleaningStep = {
  name: 'containers',
  find(draft) {
    const chosen = sumBelow(draft.page, draft.blocks, (block) => (draft.chosen.has(block) ? block.words - block.linkWords : 0));
    const all = chosen.get(draft.page.root) ?? 0;
    const removals: Removal[] = [];
    const waiting: PageElement[] = [draft.root];
    for (let element = waiting.pop(); element; element = waiting.pop()) {
      const words = chosen.get(element) ?? 0;
      const reason = element === draft.root || words > all * STORY_SHARE ? null : reasonFor(element, words, draft);
      if (reason) {
        removals.push({ reason, nodes: [element], text: boxText(element) });
        continue;
      }
      for (let at = element.children.length - 1; at >= 0; at--) {
        const child = element.children[at];
        if (child?.kind === 'element' && !isSkipped(child) && !child.hidden) waiting.push(child);
      }
    }
    return removals;
  },
};

function reasonFor(element: PageElement, chosenWords: number, draft: Draft): HiddenReason | null {
  if (!element.words || !isBlock(element)) return null;
  if (element.tag === 'footer' && isSiteFooter(element, draft)) return 'navigation';
  const role = draft.page.attribute(element, 'role');
  const byRole = role ? CONTAINER_ROLES[role] : undefined;
  if (byRole && chosenWords <= CHOSEN_WORDS) return byRole;
  // A heading's id is where a table of contents leads, made of the heading's own words.
  const names = HEADING.test(element.tag) ? nameWords(draft.page.attribute(element, 'class') ?? '') : element.names;
  if (!names.trim()) return null;
  for (const { reason, strong } of CONTAINER_NAMES) {
    if (strong.test(names) && !DENIED.test(names) && mayGo(element, reason, chosenWords)) return reason;
  }
  const mostlyLinks = element.linkWords > element.words * 0.6 && element.words >= 4;
  if (chosenWords > 0 && !mostlyLinks) return isPriceCard(element) ? 'affiliate' : null;
  const weak = CONTAINER_NAMES.find((name) => name.weak.test(names))?.reason ?? null;
  // A box round an embedded post: `<div class="widget"><blockquote class="twitter-tweet">`.
  if ((weak === 'tags' && isProse(element)) || element.children.some((child) => child.kind === 'element' && isEmbed(child))) return null;
  // The description of a thing to buy may be the entry of a list that the story is.
  return weak === 'affiliate' && element.words - element.linkWords >= CHOSEN_WORDS ? null : weak;
}

/** A card with the name of a thing to buy, its price and a shop, without a sentence about it. */
function isPriceCard(element: PageElement): boolean {
  return element.words <= MOST_CARD_WORDS && PRODUCT_NAME.test(element.names) && PRICE.test(boxText(element));
}

const PRODUCT_NAME = / (?:product|products|shop|shopping|commerce|buy) /;
const PRICE = /[$£€]\s?\d|\d\s?(?:[$£€]|USD|EUR|GBP)/;
const MOST_CARD_WORDS = 30;

/** A footer below the story: in no article, quotation or figure, and no chosen words after it. */
function isSiteFooter(element: PageElement, draft: Draft): boolean {
  for (let at = element.parent; at; at = at.parent) if (OWN_FOOTER.has(at.tag)) return false;
  return !draft.blocks.some((block) => block.element.index > element.last && draft.chosen.has(block) && block.words >= CHOSEN_WORDS);
}

/** Tags that have footers of their own, which may hold words of the story. */
const OWN_FOOTER = new Set(['article', 'main', 'blockquote', 'figure', 'section', 'li']);

/** Prose that was chosen is not given up for a name that may mean a link's topic or a picture's "share" button. */
function mayGo(element: PageElement, reason: HiddenReason, chosenWords: number): boolean {
  if (HEADING.test(element.tag) && (reason === 'tags' || reason === 'navigation')) return false;
  if (reason === 'tags' && isProse(element)) return false;
  if (element.tag === 'p' && chosenWords > CHOSEN_WORDS && element.linkWords < element.words * 0.5) return false;
  return chosenWords <= 60 || SURE_REASONS.has(reason);
}

/** So many words outside of links are sentences, no list of topics: `<div class="topic-takeaways">`. */
function isProse({ words, linkWords }: PageElement): boolean {
  return words - linkWords >= 25 && linkWords < words * 0.5;
}

const HEADING = /^h[1-6]$/;

/** Reasons whose names are believed of long boxes too: a consent box explains itself in a hundred words. */
const SURE_REASONS: ReadonlySet<HiddenReason> = new Set<HiddenReason>(['related', 'newsletter', 'comment-control', 'consent', 'promo']);

/** A class that says what its box is not, or that it has something beside its own: ` not a paywall `, ` no ads `, ` has shares `. */
const DENIED = / (?:not?|non|never|has|with)(?: an?)? (?:paywall|ads?|adverts?|sponsored|promo|newsletters?|comments|related|share|shares|sharing) /;

function boxText(element: PageElement): string {
  return cutBlocks(element)
    .map((block: PageBlock) => block.text)
    .join('\n')
    .slice(0, 2_000);
}
