const SVG = 'http://www.w3.org/2000/svg';

/** An element with its attributes and what stands in it. The little that is shown on a page needs no more than this. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string>, ...inside: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...inside);
  return made;
}

/** A button that says its words, or shows a drawing and says them to screen readers alone. */
export function button(look: string, { words, drawn, title }: { words: string; drawn?: SVGElement; title?: string }, act: (event: MouseEvent) => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button button-small ${look}` }, drawn ?? words);
  if (drawn) made.ariaLabel = words;
  if (title) made.title = title;
  made.addEventListener('click', act);
  return made;
}

/** A line drawing on a 20 by 20 grid; it says nothing itself and is left out for screen readers. */
export function drawing(path: string, isFilled = false): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { class: 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false', ...(isFilled ? { 'data-filled': '' } : {}) };
  for (const [attribute, value] of Object.entries(attributes)) svg.setAttribute(attribute, value);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
