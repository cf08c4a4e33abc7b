import { isSkipped, type PageElement, type PageTree } from '../dom/page-tree.ts';
import { safePicture } from './safe-url.ts';

/** Attributes in which pages put a picture's address until it is scrolled to, best first. */
const LAZY = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-img-src', 'data-image', 'data-src-large'];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];

/** An address that only holds the place: "blank.gif", "placeholder.png", "1x1.gif", "spacer.gif". */
const PLACEHOLDER = /(?:blank|placeholder|spacer|1x1|transparent|lazy|loading|pixel|clear|grey|gray)[\w-]*\.(?:gif|png|svg|jpe?g)/i;
/** An address that counts visitors: "/pixel?id=", "/tr?id=1&noscript=1", "scorecardresearch.com"; a photograph's does not, though its host is "pixel.otter.example". */
const TRACKER = /scorecardresearch|doubleclick|google-analytics|quantserve|facebook\.com\/tr|\/(?:pixel|beacon|track(?:ing)?|count(?:er)?|imp(?:ression)?)(?:[/?.](?!.*\.jpe?g)|$)/i;
/** One entry of a srcset: "a.jpg 640w", "b.jpg 2x"; addresses may hold commas, but not at their end. */
const SET_ENTRY = /(\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g;
/** The picture's address in a noscript that the browser kept as text: `<img src="x.jpg">`. */
const NOSCRIPT_SOURCE = /<img\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/i;

/** The name of a file, which says nothing of what can be seen: "IMG_2765", "wall-of-otters-box.jpg", "Screen Shot 2016-11-30". */
const FILE_NAME = /\.(?:jpe?g|png|gif|webp)$|^(?:img|dsc|screen ?shot)[\s_-]|^[^\s-]+-[^\s-]+-\S+$|^[^\s_]+_\S+$/i;

/** The address and size of a picture. */
export interface Picture {
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

/**
 * Finds the best address of an `img` or `picture`: lazy attributes, the widest entry of a srcset, a `source`, the
 * noscript beside it. Null for tracking pixels and pictures without a usable address.
 */
export function readPicture(element: PageElement, page: PageTree, base: string): Picture | null {
  const image = element.tag === 'picture' ? (imageOf(element) ?? element) : element;
  const size = (name: string): number => Math.round(Number(page.attribute(image, name) ?? Number.NaN));
  const width = size('width');
  const height = size('height');
  if (width <= 2 || height <= 2) return null;
  const src = firstUsable(addresses(image, element, page), base);
  if (!src) return null;
  const known = width > 0 && height > 0 && width < 20_000 && height < 20_000;
  const alt = (page.attribute(image, 'alt') ?? '').replace(/\s+/g, ' ').trim().slice(0, 1_000);
  return { src, alt: FILE_NAME.test(alt) ? '' : alt, ...(known ? { width, height } : {}) };
}

/** The image of a `picture`: before it may stand a blurred preview. */
function imageOf(picture: PageElement): PageElement | null {
  let last: PageElement | null = null;
  for (const child of picture.children) if (child.kind === 'element' && child.tag === 'img') last = child;
  return last ?? findTag(picture, 'img');
}

function* addresses(image: PageElement, element: PageElement, page: PageTree): Generator<string | null> {
  for (const name of LAZY) yield page.attribute(image, name);
  for (const name of LAZY_SETS) yield widest(page.attribute(image, name));
  if (image.parent?.tag === 'picture' || element.tag === 'picture') {
    const holder = element.tag === 'picture' ? element : image.parent;
    for (const child of holder?.children ?? []) {
      if (child.kind !== 'element' || child.tag !== 'source') continue;
      yield widest(page.attribute(child, 'srcset') ?? page.attribute(child, 'data-srcset'));
    }
  }
  yield page.attribute(image, 'src');
  yield noscriptBeside(element, page);
}

function firstUsable(candidates: Iterable<string | null>, base: string): string | null {
  for (const candidate of candidates) {
    if (!candidate || PLACEHOLDER.test(candidate) || TRACKER.test(candidate)) continue;
    const src = safePicture(candidate, base);
    if (src) return src;
  }
  return null;
}

/** The entry of a srcset with the greatest width or density. */
export function widest(set: string | null): string | null {
  if (!set) return null;
  let best: string | null = null;
  let most = -1;
  for (const [, address, amount] of set.slice(0, 20_000).matchAll(SET_ENTRY)) {
    const size = amount ? Number(amount) : 0;
    if (address && size > most) {
      most = size;
      best = address;
    }
  }
  return best;
}

function noscriptBeside(element: PageElement, page: PageTree): string | null {
  for (const holder of [element.parent, element.parent?.parent]) {
    for (const child of holder?.children ?? []) {
      if (child.kind !== 'element' || child.tag !== 'noscript') continue;
      const image = findTag(child, 'img');
      if (image) return widest(page.attribute(image, 'srcset')) ?? page.attribute(image, 'src');
      const found = NOSCRIPT_SOURCE.exec(page.rawText(child).slice(0, 5_000))?.[1];
      if (found) return found.replaceAll('&amp;', '&');
    }
  }
  return null;
}

/** The first element of a tag below another one. */
export function findTag(top: PageElement, tag: string): PageElement | null {
  for (const child of top.children) {
    if (child.kind !== 'element') continue;
    if (child.tag === tag) return child;
    if (isSkipped(child) && child.tag !== 'noscript') continue;
    const found = findTag(child, tag);
    if (found) return found;
  }
  return null;
}
