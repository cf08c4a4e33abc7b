import { JSDOM } from 'jsdom';
import { makeStory, type Made } from '../../lib/story.ts';

const STORY = `<h1>Lantern week opens in the rain</h1>
<p class="a">Lantern week opened with more lanterns than anybody could count before the rain came over the quay and the crowd laughed.</p>
<div class="ad-slot ad"><span>ADVERTISEMENT</span> <a href="https://ads.example/">Buy a bucket today</a></div>
<p class="b">“We counted <em>nine hundred</em>
  lanterns,” said Orla Finch, who runs the lantern week. “Then the rain put out every one of them.”</p>
<p class="c">Nils Ode, the mayor, called it “a very wet success” and promised that the week would be held again, with a roof, in the year to come.</p>
<p class="d">The schools along the coast had worked for a month, with paper, glue and wire, and nobody went home before the last lantern had gone out.</p>`;

/** One comment of an invented reader. */
export function comment(name: string, words: string, replies = ''): string {
  return `<div class="comment"><a class="comment-author" href="#">${name}</a> <time>2 hours ago</time><div class="comment-text">${words}</div><button>Reply</button>${replies}</div>`;
}

export const NELL = comment('Nell', 'A fine lantern, I should like to know who made it.');
export const ABE = comment('Abe', 'I built two of them out of soup tins and old glue.');
export const UMA = comment('Uma', 'My lantern drowned in the first five minutes.');

/** A page of an invented story, with what follows the article; the new style and highlight interfaces are stood in for. */
export function livePage(after = '', head = ''): Document {
  const { window } = new JSDOM(`<!doctype html><html lang="en"><head><title>Lantern week</title>${head}</head><body><main><article>${STORY}</article>${after}</main></body></html>`, { url: 'https://harbour-post.example/story', pretendToBeVisual: true });
  standIn(window);
  return window.document;
}

/** Makes the story of such a page. */
export function madeOf(document: Document): Made {
  const made = makeStory(document, document.URL);
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

/** Elements that the style sheets of a page hide. */
export function hiddenIn(document: Document): string[] {
  return [...document.querySelectorAll('[data-greenroom-hidden]')].map((element) => `${element.className || element.id || element.tagName.toLowerCase()}`);
}

/** jsdom has neither constructed style sheets nor highlights. */
function standIn(window: JSDOM['window']): void {
  class Sheet {
    text = '';
    replaceSync(text: string): void {
      this.text = text;
    }
  }
  class Highlight extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  const roots = new WeakMap<object, unknown[]>();
  const adopted = {
    configurable: true,
    get(this: object) {
      return roots.get(this) ?? [];
    },
    set(this: object, sheets: unknown[]) {
      roots.set(this, sheets);
    },
  };
  Object.defineProperty(window.Document.prototype, 'adoptedStyleSheets', adopted);
  Object.defineProperty(window.ShadowRoot.prototype, 'adoptedStyleSheets', adopted);
  Object.assign(window, { CSSStyleSheet: Sheet, Highlight, CSS: { highlights: new Map<string, Highlight>() } });
}
