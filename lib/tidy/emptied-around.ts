import { isCount, isLabel } from '../comments/peel-labels.ts';

/** What may be left round hidden comments: a heading, a form to write in, labels. */
const MOST_WORDS = 40;
const LONGEST_LINE = 5;
const MUTE = /^(?:script|style|template|noscript|svg|textarea|option|select|button|form)$/i;
const MEDIA = /^(?:img|picture|video|audio|iframe|object|embed|canvas)$/i;
const OUTERMOST = /^(?:html|body|main|article)$/i;

/**
 * The outermost element round a hidden one in which nothing is left but labels ("4 comments", "Post"): a comment block
 * whose comments are all hidden is to go with its heading. Gives the element itself where more is left.
 * @param isHidden says which elements are hidden
 * @param mayGo says no to an element that must stay, whatever is left in it
 */
export function emptiedAround(element: Element, isHidden: (element: Element) => boolean, mayGo: (element: Element) => boolean): Element {
  let at = element;
  for (let up = at.parentElement; up && !OUTERMOST.test(up.tagName); up = up.parentElement) {
    if (!isEmptied(up, isHidden) || !mayGo(up)) break;
    at = up;
  }
  return at;
}

function isEmptied(box: Element, isHidden: (element: Element) => boolean): boolean {
  let words = 0;
  const waiting: Node[] = [...box.childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeType === 3) {
      const line = (node.nodeValue ?? '').trim();
      if (!line) continue;
      const count = line.split(/\s+/).length;
      words += count;
      if (words > MOST_WORDS || (count > LONGEST_LINE && !isLabel(line) && !isCount(line))) return false;
    } else if (isElement(node) && !isHidden(node) && !MUTE.test(node.tagName)) {
      if (MEDIA.test(node.tagName)) return false;
      waiting.push(...node.childNodes);
    }
  }
  return true;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
