import type { HiddenReason } from '../model.ts';
import type { Made } from '../story.ts';

/** A live element that Tidy hides, and why. */
export interface PartToHide {
  element: Element;
  reason: HiddenReason;
}

const OUTERMOST = /^(?:html|head|body|main)$/i;
/** Boxes over a page that may have locked its scrolling: hidden alone, they would leave it locked. */
const LOCKING: readonly HiddenReason[] = ['consent', 'paywall-prompt'];

/**
 * The outermost live elements that hold nothing of the story, second copies of comments apart. What holds words or a
 * picture of the article, or the page itself, is never among them, nor is anything of what readers wrote.
 */
export function partsToHide(made: Pick<Made, 'hiddenElements' | 'blockElements' | 'reading'>, isLocked: boolean): PartToHide[] {
  const { places } = made.reading;
  const kept = new Set([...made.blockElements.flat(), ...places]);
  const around = ancestorsOf(kept);
  const candidates = new Map<Element, HiddenReason>();
  for (const { element, reason } of made.hiddenElements) {
    if (reason === 'duplicate-comment' || OUTERMOST.test(element.tagName) || (isLocked && LOCKING.includes(reason))) continue;
    if (kept.has(element) || around.has(element) || places.some((place) => place.contains(element))) continue;
    if (!candidates.has(element)) candidates.set(element, reason);
  }
  return [...candidates].flatMap(([element, reason]) => (hasAncestorIn(element, candidates) ? [] : [{ element, reason }]));
}

function ancestorsOf(elements: Iterable<Element>): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let up = element.parentElement; up && !found.has(up); up = up.parentElement) found.add(up);
  }
  return found;
}

function hasAncestorIn(element: Element, candidates: ReadonlyMap<Element, HiddenReason>): boolean {
  for (let up = element.parentElement; up; up = up.parentElement) if (candidates.has(up)) return true;
  return false;
}
