/** A place on the page, in page coordinates. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where something of this width goes so that it stands under a place and inside the window. */
export function floatBelow(box: Box, width: number): { left: string; top: string } {
  const wanted = (box.left + box.right) / 2 - width / 2;
  const left = Math.max(8, Math.min(wanted, scrollX + document.documentElement.clientWidth - width - 8));
  return { left: `${String(Math.round(left))}px`, top: `${String(Math.round(box.bottom + 8))}px` };
}

/** Where the foot of something of this width goes so that it stands over a place; the style sheet draws it up from there. */
export function floatAbove(box: Box, width: number): { left: string; top: string } {
  return { ...floatBelow(box, width), top: `${String(Math.round(box.top - 6))}px` };
}

/** The place of an element, in page coordinates. */
export function boxOf(element: Element): Box {
  const lines = element.getClientRects();
  const line = lines[lines.length - 1] ?? element.getBoundingClientRect();
  return { left: line.left + scrollX, right: line.right + scrollX, top: line.top + scrollY, bottom: line.bottom + scrollY };
}
