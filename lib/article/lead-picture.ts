import type { PageElement, PageTree } from '../dom/page-tree.ts';
import { findFigure } from './build-figure.ts';
import { isHeadSign } from './picture-sign.ts';
import { readPicture } from './picture-source.ts';

/** Boxes whose pictures show something else: a writer's portrait, a logo, other stories. */
const FOREIGN_NAME = / (?:related|recirc|trending|teaser|author|byline|bio|avatar|profile|logo|icon|ads?|advert|newsletter|share|social|nav|menu|footer|sidebar|recommended|popular|player|poll|quiz) /;
/** Narrower pictures are portraits and signs. */
const NARROWEST = 300;
/** So far up a picture's boxes are looked at. */
const LEVELS = 6;

/**
 * The picture that a page sets between its headline and the part that holds the story, in whatever box: the story's own
 * first picture. `to` is the number of the story's first element that has words; null where there is none.
 */
export function findLeadPicture(page: PageTree, headline: PageElement | undefined, to: number, base: string): PageElement | null {
  if (!headline) return null;
  for (let index = headOf(headline).index + 1; index < to; index++) {
    const element = page.elements[index];
    if (!element || (element.tag !== 'img' && element.tag !== 'picture' && element.tag !== 'amp-img')) continue;
    const figure = findFigure(element, page.root);
    const picture = isForeign(element, to) ? null : readPicture(element, page, base);
    if (!picture || isHeadSign(picture) || (picture.width ?? NARROWEST) < NARROWEST) continue;
    if (figure) return figure;
    if (picture.width !== undefined && !isLinked(element)) return element;
  }
  return null;
}

/** The box round the headline, with what the page says beside it. */
function headOf(headline: PageElement): PageElement {
  let box = headline;
  while (box.parent && box.parent.words <= headline.words + MOST_HEAD_WORDS && box.parent.tag !== 'body') box = box.parent;
  return box;
}

const MOST_HEAD_WORDS = 60;

/** What holds the story, too, is no box beside it, whatever its name: `<div class="l-sidebar-fixed">`. */
function isForeign(element: PageElement, to: number): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < LEVELS && at.last < to; at = at.parent, up++) {
    if (at.hidden || at.tag === 'aside' || at.tag === 'nav' || at.tag === 'footer' || at.tag === 'li' || FOREIGN_NAME.test(at.names)) return true;
  }
  return false;
}

function isLinked(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < LEVELS; at = at.parent, up++) if (at.tag === 'a') return true;
  return false;
}
