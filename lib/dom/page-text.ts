import type { PageElement } from './page-tree.ts';
import { isBlock } from './page-tree.ts';

/** Elements whose text is never shown as words of the page. Buttons and labels stay: bylines hide in them. */
const MUTE = new Set('script style template noscript svg math head iframe object embed canvas select datalist textarea'.split(' '));

/** True for an element whose text the page does not show as words. */
export function isMute(element: PageElement): boolean {
  return element.hidden || MUTE.has(element.tag);
}

/** The words shown below an element as one line; blocks and line breaks in it are told apart by a space. */
export function pageText(element: PageElement, limit = 20_000): string {
  // Names, times, labels and counts are one text each, and they are what is asked for most.
  const [only] = element.children;
  if (!only) return '';
  if (element.children.length === 1 && only.kind === 'text') return oneLine(only.value);
  const parts: string[] = [];
  gather(element, parts, { left: limit });
  return oneLine(parts.join(''));
}

/** A text with its white space collapsed, without the marks where a word may be broken at the end of a line. */
export function oneLine(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

function gather(element: PageElement, parts: string[], budget: { left: number }): void {
  const stack: { of: PageElement; at: number }[] = [{ of: element, at: 0 }];
  while (budget.left > 0) {
    const top = stack.at(-1);
    if (!top) return;
    const child = top.of.children[top.at++];
    if (!child) {
      stack.pop();
      if (isBlock(top.of)) parts.push(' ');
    } else if (child.kind === 'text') {
      parts.push(child.value);
      budget.left -= child.value.length;
    } else if (!isMute(child)) {
      if (child.tag === 'br' || isBlock(child)) parts.push(' ');
      stack.push({ of: child, at: 0 });
    }
  }
}
