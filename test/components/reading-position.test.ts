// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stayAtPosition } from '../../components/reader/reading-position.ts';

/** The bar's line, under which the place stands. */
const LINE = 72;
const BLOCK = 100;
let scrolledTo = 0;
let picture = 0;
let tellSize: () => void;

/** Ten blocks of one height, a picture above them, in a window that scrolls. */
function layArticle(): Element {
  const article = document.body.appendChild(document.createElement('article'));
  article.getBoundingClientRect = () => new DOMRect(0, -scrolledTo, 600, picture + 10 * BLOCK);
  for (let index = 0; index < 10; index += 1) {
    const block = article.appendChild(document.createElement('p'));
    block.dataset['block'] = String(index);
    block.getBoundingClientRect = () => new DOMRect(0, picture + index * BLOCK - scrolledTo, 600, BLOCK);
  }
  return article;
}

function scrollBy(pixels: number): void {
  scrolledTo += pixels;
  window.dispatchEvent(new Event('scroll'));
}

function growPicture(height: number): void {
  picture = height;
  tellSize();
}

describe('a story that opens where its reader stopped', () => {
  let letGo: () => void;
  beforeEach(() => {
    [scrolledTo, picture] = [0, 0];
    vi.stubGlobal('ResizeObserver', class {
      isOn = true;
      constructor(told: () => void) {
        tellSize = () => { if (this.isOn) told(); };
      }
      observe(): void { this.isOn = true; }
      disconnect(): void { this.isOn = false; }
    });
    vi.stubGlobal('scrollTo', ({ top }: { top: number }) => { scrolledTo = top; window.dispatchEvent(new Event('scroll')); });
    Object.defineProperty(window, 'scrollY', { configurable: true, get: () => scrolledTo });
    letGo = stayAtPosition(layArticle(), 0.55);
  });
  afterEach(() => {
    letGo();
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });

  it('stands in the middle of the block it names', () => {
    expect(scrolledTo).toBe(550 - LINE);
  });

  it('stays there while pictures above come and fail', () => {
    growPicture(340);
    expect(scrolledTo).toBe(890 - LINE);
    growPicture(110);
    expect(scrolledTo).toBe(660 - LINE);
  });

  it('stays there where the browser scrolls because the article has become higher', () => {
    picture = 340;
    scrollBy(120);
    tellSize();
    expect(scrolledTo).toBe(890 - LINE);
  });

  it('is let go by a wheel', () => {
    window.dispatchEvent(new Event('wheel'));
    scrollBy(-200);
    growPicture(340);
    expect(scrolledTo).toBe(350 - LINE);
  });

  it('is let go by a scrollbar, which sends no event but the scroll', () => {
    scrollBy(-200);
    growPicture(340);
    expect(scrolledTo).toBe(350 - LINE);
  });
});
