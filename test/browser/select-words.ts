import type { TabSurface } from './surface.ts';
import { pause, until } from './until.ts';

/** Selects words of a page with the mouse: pressed before the first letter, let go after the last. */
export async function selectWords(tab: TabSurface, words: string, within = '[data-part="article"]'): Promise<void> {
  await until(
    `the words “${words}” to be selected`,
    async () => {
      const line = await restingLine(tab, words, within);
      if (!line) return false;
      const { mouse } = tab.page;
      await mouse.move(line.from.x, line.from.y);
      await mouse.down();
      await mouse.move((line.from.x + line.to.x) / 2, (line.from.y + line.to.y) / 2);
      await mouse.move(line.to.x, line.to.y);
      await mouse.up();
      return (await tab.run(() => getSelection()?.toString() ?? '')).trim() === words;
    },
    20_000,
  );
}

/** Where the words stand, once two looks in a row find them in the same place: pictures that come move a text. */
async function restingLine(tab: TabSurface, words: string, within: string): Promise<Line | null> {
  const first = await tab.run(findWords, words, within);
  await pause(100);
  const second = await tab.run(findWords, words, within);
  return JSON.stringify(first) === JSON.stringify(second) ? second : null;
}

interface Point {
  x: number;
  y: number;
}
interface Line {
  from: Point;
  to: Point;
}

/** Runs in the page: where words of one text node begin and end on the screen, scrolled into view. */
function findWords(words: string, within: string): Line | null {
  for (const root of document.querySelectorAll(within)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.nodeValue?.indexOf(words) ?? -1;
      if (start < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const boxes = range.getClientRects();
      const [first, last] = [boxes[0], boxes[boxes.length - 1]];
      if (first && last) return { from: { x: first.left + 1, y: first.top + first.height / 2 }, to: { x: last.right - 1, y: last.top + last.height / 2 } };
    }
  }
  return null;
}
