import type { ArticleElement, ArticleNode, ArticleTag } from '../model.ts';
import { cutBlocks, runText, type PageBlock } from '../dom/cut-blocks.ts';
import { inlineText } from './blocks.ts';
import type { PageElement, PageNode } from '../dom/page-tree.ts';
import { isCreditElement, isCreditLine, splitCaption } from '../clean/credit-shape.ts';
import { lineReason } from '../clean/hide-lines.ts';
import { foldText } from '../extract/fold-text.ts';
import { buildInline } from './build-inline.ts';
import { makeElement, type Building } from './building.ts';
import { isSign } from './picture-sign.ts';
import { readPicture } from './picture-source.ts';

/** Class names of boxes that hold one picture and its caption: ` wp caption `, ` image block `, ` mol img group `. */
const FIGURE_NAMES = / (caption|figure|image|img|photo|picture|pic|thumbnail|lead media|featured media) /;

/** More words than a caption and its credit have in a box that is only named like a figure: it holds text of the story. */
const MOST_CAPTION_WORDS = 60;
const MOST_FIGURE_WORDS = 300;

/** True for a `figure` with a picture, or a box that by its name and content is one: a picture and at most a caption's words. */
export function isFigure(element: PageElement): boolean {
  if (element.tag === 'figure') return element.words <= MOST_FIGURE_WORDS && !holdsTag(element, STORY_TAGS) && countPictures(element, 1) > 0;
  if (element.tag !== 'div' && element.tag !== 'section' && element.tag !== 'aside' && element.tag !== 'span') return false;
  if (!FIGURE_NAMES.test(element.names) || element.words > MOST_CAPTION_WORDS) return false;
  if (element.linkWords > element.words * 0.5 && element.linkWords >= 4) return false;
  return countPictures(element, 2) === 1 && !holdsTag(element, HEADING_TAGS);
}

const PARAGRAPHS = new Set(['p']);
const PICTURES = new Set(['img', 'picture', 'amp-img']);
const STORY_TAGS = new Set(['h2', 'h3', 'blockquote', 'table', 'pre', 'ul', 'ol', 'iframe', 'video']);
const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'blockquote', 'table', 'ul', 'ol', 'pre', 'iframe', 'video']);

/** The figure that an element stands in, below `root`; null where it stands in none. */
export function findFigure(element: PageElement, root: PageElement): PageElement | null {
  let figure: PageElement | null = null;
  for (let at: PageElement | null = element; at && at !== root; at = at.parent) {
    if (at.words > MOST_FIGURE_WORDS) break;
    if (isFigure(at)) figure = at;
  }
  return figure;
}

/** Builds a figure: pictures, caption, and apart from it the credit; nothing where its pictures were all shown before. */
export function buildFigure(element: PageElement, building: Building): ArticleNode[] {
  if (isSlide(element)) return buildSlide(element, building);
  const images = collectPictures(element);
  const shown = images.flatMap((image) => pictureNode(image, building));
  // A blurred preview stands before the picture that takes its place.
  const pictures = shown.filter((picture, at) => !shown.slice(at + 1).some((later) => fileOf(later) === fileOf(picture) && fileOf(picture).length > SHORTEST_FILE));
  if (!pictures.length) return [];
  const within = captionOf(cutBlocks(element), building);
  const below = captionBelow(images, building);
  const caption = within.caption.length ? within.caption : below.caption;
  const credit = within.credit ?? below.credit;
  // "Image: Ann Lee" under a picture of Ann Lee.
  const named = credit ? withoutLabel(credit) : '';
  if (!caption.length && named !== credit && pictures.some(({ properties }) => properties.alt && foldText(properties.alt) === foldText(named))) {
    return [makeElement('figure', [...pictures, ...captionNodes([{ type: 'text', value: named }], null)])];
  }
  return [makeElement('figure', [...pictures, ...captionNodes(caption, credit)])];
}

/** An entry of a list in pictures: a line above its picture, paragraphs below it. */
export function isSlide(figure: PageElement): boolean {
  return figure.words > MOST_CAPTION_WORDS && holdsTag(figure, PARAGRAPHS) && opensWithWords(figure) === true;
}

function opensWithWords({ children }: PageElement): boolean | undefined {
  for (const child of children) {
    const opens = child.kind === 'text' ? child.words > 0 || undefined : PICTURES.has(child.tag) ? false : opensWithWords(child);
    if (opens !== undefined) return opens;
  }
  return undefined;
}

/** The slide's heading, its picture, its paragraphs; what else stands in it are buttons. */
function buildSlide(slide: PageElement, building: Building): ArticleNode[] {
  const [first, ...rest] = cutBlocks(slide);
  const credits = rest.filter(isCreditBlock).map(({ text }) => text);
  const pictures = collectPictures(slide).flatMap((image) => pictureNode(image, building));
  const figure = pictures.length ? [makeElement('figure', [...pictures, ...captionNodes([], credits.join(' ') || null)])] : [];
  const paragraphs = rest.filter((block) => block.element.tag === 'p' && !isCreditBlock(block));
  const said = (block: PageBlock, tag: ArticleTag): ArticleElement => makeElement(tag, buildInline(block.nodes, block.element, building));
  return [...(first ? [said(first, 'h3')] : []), ...figure, ...paragraphs.map((block) => said(block, 'p'))];
}

function isCreditBlock(block: PageBlock): boolean {
  return isCreditElement(block.element) || isCreditLine(block.text);
}

/** Shorter names are given to many pictures: "large.jpg", "ku-xlarge.jpg". */
const SHORTEST_FILE = 15;

/** The name of a picture's file: "wall.jpg" of "https://cdn.example/30/wall.jpg?q=20". */
function fileOf({ properties }: ArticleElement): string {
  return (properties.src ?? '').replace(/[?#].*/, '').replace(/.*\//, '');
}

/** The lines after pictures that are theirs, though they stand outside of their box. */
function captionBelow(images: readonly PageElement[], building: Building): { caption: ArticleNode[]; credit: string | null } {
  const blocks = images.flatMap((image) => building.captions.get(image) ?? []);
  return captionOf(blocks, { ...building, removed: NOTHING });
}

const NOTHING: ReadonlySet<PageNode> = new Set();

/** What a credit calls itself, which the clean view says in its own words: "Image credits: ", "(Photo: ", "Credit: " */
const CREDIT_LABEL = /^[[(]?\s*(?:(?:image|photo|picture|bild|foto)s?(?:\s+(?:credits?|source|copyright))?|credits?)\s*(?::|\.\.\.)\s*/i;
/** What stands before a caption and says nothing: "Image: ", "Enlarge Image", "View this image ›". */
const CAPTION_LABEL = /^\s*(?:(?:image|picture|photo|bild|foto)\s*:|\[\+\] enlarge|modal trigger|view this image\s*›?|enlarge (?:this )?(?:image|photo)|(?:image|photo) caption:?)\s*/i;

/** `1 / 12`: which of a row of pictures it is, in one line with its credit. */
const COUNTER = /^\d+ ?\/ ?\d+$/;

function withoutLabel(credit: string): string {
  const name = credit.replace(CREDIT_LABEL, '');
  return (name === credit ? credit : name.replace(/[\])]$/, '')).trim() || credit;
}

function captionNodes(caption: ArticleNode[], credit: string | null): ArticleNode[] {
  const isLabel = (node: ArticleNode): boolean => !inlineText([node]).replace(CAPTION_LABEL, '').trim();
  while (caption[0] && isLabel(caption[0])) caption = caption.slice(1);
  const [first] = caption;
  if (first?.type === 'text') first.value = first.value.replace(CAPTION_LABEL, '').trimStart();
  if (COUNTER.test(inlineText(caption))) caption = [];
  return [
    ...(caption.length ? [makeElement('figcaption', caption)] : []),
    ...(credit ? [makeElement('small', [{ type: 'text', value: withoutLabel(credit) }], { role: 'credit' })] : []),
  ];
}

/** A picture that stands alone among the paragraphs. */
export function buildPicture(element: PageElement, building: Building): ArticleNode[] {
  const pictures = pictureNode(element, building);
  if (!pictures.length) return [];
  const { caption, credit } = captionBelow([element], building);
  return [makeElement('figure', [...pictures, ...captionNodes(caption, credit)])];
}

function pictureNode(element: PageElement, building: Building): ArticleElement[] {
  if (building.removed.has(element)) return [];
  const picture = readPicture(element, building.page, building.base);
  if (!picture || isSign(picture) || building.pictures.has(picture.src)) return [];
  building.pictures.add(picture.src);
  return [makeElement('img', [], picture)];
}

function captionOf(blocks: readonly PageBlock[], building: Building): { caption: ArticleNode[]; credit: string | null } {
  const caption: ArticleNode[] = [];
  const credits: string[] = [];
  const seen = new Set<string>();
  for (const block of blocks) {
    // The buttons in the figure: to share it, to show it large.
    const reason = lineReason(block);
    if (reason === 'navigation' || (block.words > 2 && reason === 'share')) continue;
    const { kept, credit } = splitBlock(block);
    credits.push(...credit);
    if (!kept.length || seen.has(block.text)) continue;
    seen.add(block.text);
    const nodes = buildInline(kept, block.element, building);
    if (!nodes.length) continue;
    if (caption.length) caption.push({ type: 'text', value: ' ' });
    caption.push(...nodes);
  }
  const tail = splitTail(caption);
  return { caption, credit: credits.length ? [...new Set(credits)].join(' ') : tail };
}

/** Takes the credit out of one line of a caption: an element named credit, or the whole line. */
function splitBlock(block: PageBlock): { kept: PageNode[]; credit: string[] } {
  if (isCreditBlock(block)) return { kept: [], credit: [block.text] };
  const credit: string[] = [];
  const signed = signedEnd(block.nodes);
  if (signed) return { kept: signed.before, credit: [runText([signed.last])] };
  const kept = block.nodes.filter((node) => {
    if (node.kind === 'text' || !isCreditElement(node)) return true;
    const words = textOf(node);
    if (words) credit.push(words);
    return false;
  });
  return { kept, credit };
}

/** A name in an element of its own glued to the caption's last full stop: `<span>On stage in May.<span>Ann Lee</span></span>`. */
function signedEnd(nodes: readonly PageNode[]): { before: PageNode[]; last: PageElement } | null {
  const said = nodes.filter((node) => node.kind === 'element' || node.value.trim());
  const [only] = said;
  if (said.length === 1 && only?.kind === 'element') return signedEnd(only.children);
  const last = said.at(-1);
  const before = said.slice(0, -1);
  if (last?.kind !== 'element' || last.tag === 'a' || !last.words || last.words > MOST_NAME_WORDS) return null;
  return /\S\s\S.*[.!?]["”’)]?$/.test(runText(before)) && !/[.!?]$/.test(runText([last])) ? { before, last } : null;
}

const MOST_NAME_WORDS = 8;

/** Cuts a credit off the end of the caption's last text: "On stage in May.Credit: Getty", "On stage (Image: AP)". */
function splitTail(caption: ArticleNode[]): string | null {
  const last = caption.at(-1);
  if (last?.type !== 'text') return null;
  const { words, credit } = splitCaption(last.value);
  last.value = words;
  if (!words) caption.pop();
  return credit;
}

function textOf(element: PageElement): string {
  return cutBlocks(element)
    .map((block) => block.text)
    .join(' ');
}

function collectPictures(element: PageElement): PageElement[] {
  const found: PageElement[] = [];
  for (const child of element.children) {
    if (child.kind === 'text' || child.tag === 'noscript') continue;
    if (PICTURES.has(child.tag)) found.push(child);
    else found.push(...collectPictures(child));
  }
  return found;
}

/** How many pictures an element holds; past `atMost` it is not counted to the end. */
function countPictures(element: PageElement, atMost: number): number {
  let count = 0;
  const waiting: PageElement[] = [element];
  for (let next = waiting.pop(); next && count < atMost; next = waiting.pop()) {
    for (const child of next.children) {
      if (child.kind === 'text' || child.tag === 'noscript') continue;
      if (PICTURES.has(child.tag)) count++;
      else waiting.push(child);
    }
  }
  return count;
}

function holdsTag(element: PageElement, tags: ReadonlySet<string>): boolean {
  return element.children.some((child) => child.kind === 'element' && ((tags.has(child.tag) && (child.words || child.tag !== 'ul')) || holdsTag(child, tags)));
}
