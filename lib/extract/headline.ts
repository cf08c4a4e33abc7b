import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { pageText } from '../dom/page-text.ts';
import { foldText, foldWords, wordLikeness } from './fold-text.ts';
import { linesAfter } from '../dom/page-lines.ts';
import { plainText } from './plain-text.ts';

/** The story's headline: its words, and the element that shows it where the page does. */
export interface Headline {
  text: string;
  element: PageElement | null;
}

/** Class words of an element that shows a headline, whatever its tag. */
const HEADLINE_NAME = / (?:headline|(?:entry|post|article|story|page|content|main|hero) (?:title|headline|heading)|hed) /;
/** Class words of headings that belong to other parts of the page. */
const FOREIGN_NAME = / (?:sidebar|related|recirc|recirculation|trending|newsletter|footer|promo|teaser|teasers|card|sticky|modal|popup|recommended|popular|comments?) /;
/** Below this likeness to what the metadata says a heading is somebody else's. */
const LIKE_ENOUGH = 0.5;
const LONGEST = 400;

/**
 * Finds the headline as the page prints it: the heading most like what the metadata (`hints`, best first) says; without
 * a hint that fits, the only first-level heading, or the first inside the story's own element. Where no heading is shown the best hint itself is the headline.
 */
export function findHeadline(page: PageTree, hints: readonly string[], siteNames: readonly string[]): Headline {
  const said = hints.filter(Boolean);
  const candidates: { element: PageElement; text: string; score: number }[] = [];
  for (const element of page.elements) {
    if (!mayBeHeadline(element, page)) continue;
    const text = plainText(pageText(element, 2_000), 2_000);
    if (!text || text.length > LONGEST || isSiteName(text, siteNames)) continue;
    const likeness = said.reduce((best, hint, rank) => Math.max(best, wordLikeness(hint, text) - rank * 0.01), 0);
    candidates.push({ element, text, score: likeness + standing(element, page) });
  }
  const best = candidates.reduce<(typeof candidates)[number] | null>((top, next) => (!top || next.score > top.score ? next : top), null);
  if (best && best.score >= LIKE_ENOUGH) {
    return { text: withSecondLine(best.element, withoutKicker(best.element, best.text, said), said), element: best.element };
  }
  const firsts = candidates.filter(({ element, text }) => element.tag === 'h1' && !isForeign(element) && foldWords(text).length > 1);
  const inStory = firsts.filter(({ element }) => isInStory(element));
  const only = firsts.length === 1 ? firsts[0] : inStory[0];
  if (only && (!said.length || only.score > 0.2)) return { text: only.text, element: only.element };
  return { text: plainText(said[0] ?? only?.text ?? '', LONGEST), element: null };
}

function mayBeHeadline(element: PageElement, page: PageTree): boolean {
  if (element.hidden || element.words === 0 || element.words > 80) return false;
  if (element.tag === 'h1' || element.tag === 'h2') return true;
  if (!['h3', 'div', 'p', 'span'].includes(element.tag)) return false;
  return HEADLINE_NAME.test(element.names) || page.attribute(element, 'itemprop') === 'headline';
}

/** What speaks for and against a heading apart from its words. */
function standing(element: PageElement, page: PageTree): number {
  let score = 0;
  if (element.tag === 'h1') score += 0.15;
  else if (element.tag !== 'h2') score -= 0.05;
  if (HEADLINE_NAME.test(element.names)) score += 0.05;
  if (page.attribute(element, 'itemprop') === 'headline') score += 0.15;
  if (isForeign(element)) score -= 0.3;
  if (element.tag !== 'h1' && element.linkWords === element.words) score -= 0.1;
  return score;
}

function isForeign(element: PageElement): boolean {
  let steps = 0;
  for (let at: PageElement | null = element; at && steps < 8; at = at.parent, steps++) {
    if (at.tag === 'aside' || at.tag === 'footer' || at.tag === 'nav' || at.tag === 'li' || FOREIGN_NAME.test(at.names)) return true;
    // An `article` of few words is a card in a list of other stories.
    if (at.tag === 'body' || at.tag === 'main' || (at.tag === 'article' && at.words > 99)) return false;
  }
  return false;
}

function isSiteName(text: string, siteNames: readonly string[]): boolean {
  const squeezed = foldWords(text).join('');
  return siteNames.some((name) => foldWords(name).join('') === squeezed);
}

function isInStory(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.tag === 'article' || at.tag === 'main') return true;
  return false;
}

/** "Exclusive" in an element of its own before the headline's words is a label, not the headline. */
function withoutKicker(element: PageElement, text: string, hints: readonly string[]): string {
  const label = element.children.find((child) => child.kind === 'element' || child.value.trim());
  if (label?.kind !== 'element' || label.words === 0 || label.words > 4 || label.words >= element.words) return text;
  const kicker = pageText(label, 200);
  if (!kicker || !text.startsWith(kicker)) return text;
  const rest = text.slice(kicker.length).trim();
  const said = foldWords(rest).join(' ');
  return hints.some((hint) => foldWords(hint).join(' ').startsWith(said)) ? rest : text;
}

/** A headline set in two lines ("The Quiet Hour" over "Ann Lee") that the metadata joins: "Ann Lee: The Quiet Hour". */
function withSecondLine(element: PageElement, text: string, hints: readonly string[]): string {
  const next = linesAfter(element, 1)[0];
  if (!next || next.words > 8 || foldWords(text).length > 8) return text;
  for (const joined of [foldText(`${text} ${next.text}`), foldText(`${next.text} ${text}`)]) {
    const hint = hints.find((said) => said.includes(':') && foldText(said).startsWith(`${joined}`));
    const words = hint?.match(/\S+/g) ?? [];
    const length = words.findIndex((_word, index) => foldText(words.slice(0, index + 1).join(' ')) === joined);
    if (length >= 0) return words.slice(0, length + 1).join(' ');
  }
  return text;
}
