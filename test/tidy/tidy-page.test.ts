import { describe, expect, it, vi } from 'vitest';
import { tidyPage, type TidyCounts } from '../../lib/tidy/tidy-page.ts';
import { ABE, comment, hiddenIn, livePage, madeOf, NELL, UMA } from './live-page.ts';

const LIST = `<section class="comments" id="talk"><h3>2 comments</h3>${NELL}${ABE}<form><textarea></textarea></form></section>`;
const html = (document: Document): string => document.documentElement.outerHTML;
/** Observers are called between two tasks. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function add(document: Document, to: string, markup: string): Element[] {
  const holder = document.createElement('div');
  const target = document.querySelector(to);
  // The tests' own invented markup, never a page's.
  holder.append(document.createRange().createContextualFragment(markup));
  const added = [...holder.children];
  target?.append(...added);
  return added;
}

describe('tidying a page', () => {
  it('hides what is not the story by one attribute, and undo leaves the page as it was, letter by letter', () => {
    const document = livePage(LIST, '<style>p { color: black }</style>');
    const before = html(document);
    const tidied = tidyPage(document, madeOf(document));
    expect(hiddenIn(document)).toEqual(['ad-slot ad']);
    expect(tidied.counts()).toMatchObject({ hidden: 1, byReason: { advertisement: 1 }, doubleComments: 0 });
    expect(html(document).replaceAll(' data-greenroom-hidden="advertisement"', '')).toBe(before);
    tidied.undo();
    expect(html(document)).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('leaves readers’ comments, their buttons and their form alone', () => {
    const document = livePage(LIST);
    tidyPage(document, madeOf(document));
    expect(document.querySelector('#talk')?.closest('[data-greenroom-hidden]')).toBeNull();
    expect(document.querySelectorAll('#talk [data-greenroom-hidden]')).toHaveLength(0);
  });

  it('hides a second copy of the comments with its heading, and counts the comments', () => {
    const document = livePage(`${LIST}<section class="comments" id="again"><h3>2 comments</h3>${NELL}${ABE}</section>`);
    const tidied = tidyPage(document, madeOf(document));
    expect(document.querySelector('#again')?.getAttribute('data-greenroom-hidden')).toBe('duplicate-comment');
    expect(document.querySelector('#talk')?.hasAttribute('data-greenroom-hidden')).toBe(false);
    expect(tidied.counts().doubleComments).toBe(2);
  });

  it('keeps a second place in which one comment is new', () => {
    const document = livePage(`${LIST}<section class="comments" id="again"><h3>2 comments</h3>${NELL}${UMA}</section>`);
    tidyPage(document, madeOf(document));
    expect(document.querySelector('#again')?.hasAttribute('data-greenroom-hidden')).toBe(false);
    expect(hiddenIn(document)).toEqual(['ad-slot ad', 'comment']);
  });

  it('keeps the answers to a copy that are no copies, and the name that they answer', () => {
    const document = livePage(`<section class="comments" id="talk">${NELL}${ABE}${UMA}</section><section class="comments" id="top">${comment('Nell', 'A fine lantern, I should like to know who made it.', `<div class="replies">${comment('Ivo', 'I made it, and I shall make another one.')}</div>`)}</section>`);
    tidyPage(document, madeOf(document));
    const shown = (css: string): boolean => document.querySelector(css)?.closest('[data-greenroom-hidden]') === null;
    expect(shown('#top .replies')).toBe(true);
    expect(shown('#top .comment-author')).toBe(true);
    expect(shown('#top .comment-text')).toBe(false);
  });

  it('does not hide what the reader is writing in', () => {
    const document = livePage('<div class="newsletter-form"><h3>Sign up for our newsletter</h3><input type="email" id="mail"></div>');
    document.querySelector<HTMLInputElement>('#mail')?.focus();
    tidyPage(document, madeOf(document));
    expect(hiddenIn(document)).not.toContain('newsletter-form');
  });

  it('leaves consent boxes where they have locked the page', () => {
    const box = '<div class="cookie-consent" id="consent"><p>We and our partners use cookies.</p><button>Accept all</button></div>';
    const free = livePage(box);
    tidyPage(free, madeOf(free));
    const locked = livePage(box);
    locked.body.style.overflow = 'hidden';
    tidyPage(locked, madeOf(locked));
    expect([hiddenIn(free).length, hiddenIn(locked).length]).toEqual([2, 1]);
  });

  it('shows the hidden for a look, and hides it again, by its style sheet alone', () => {
    const document = livePage();
    const tidied = tidyPage(document, madeOf(document));
    const tidy = html(document);
    const style = (): string => JSON.stringify(document.adoptedStyleSheets);
    expect(style()).toContain('display: none');
    tidied.peek(true);
    expect(style()).not.toContain('display: none');
    expect(style()).toContain('outline');
    tidied.peek(false);
    expect(style()).toContain('display: none');
    expect(html(document)).toBe(tidy);
  });
});

describe('comments that load later', () => {
  async function tidied(after = LIST) {
    const document = livePage(`${after}<section id="late"></section>`);
    const seen: TidyCounts[] = [];
    const page = tidyPage(document, madeOf(document), { onCounts: (counts) => seen.push(counts) });
    return { document, page, seen };
  }

  it('are hidden where they are copies, before anything is painted', async () => {
    const { document, seen } = await tidied();
    add(document, '#late', `<h3>2 comments</h3><div class="comments-list">${NELL}${ABE}</div>`);
    await Promise.resolve();
    expect(document.querySelector('#late')?.hasAttribute('data-greenroom-hidden')).toBe(true);
    expect(seen.at(-1)?.doubleComments).toBe(2);
  });

  it('stay where they are new', async () => {
    const { document } = await tidied();
    add(document, '#talk', `${NELL}${UMA}`);
    await settle();
    expect([...document.querySelectorAll('#talk > .comment')].map((element) => element.hasAttribute('data-greenroom-hidden'))).toEqual([false, false, true, false]);
  });

  it('come back into a place that was hidden as a whole', async () => {
    const { document, page } = await tidied(`${LIST}<section class="comments" id="again"><h3>2 comments</h3>${NELL}${ABE}</section>`);
    add(document, '#again', UMA);
    await settle();
    expect(document.querySelector('#again')?.hasAttribute('data-greenroom-hidden')).toBe(false);
    expect([...document.querySelectorAll('#again > .comment')].map((element) => element.hasAttribute('data-greenroom-hidden'))).toEqual([true, true, false]);
    expect(page.counts().doubleComments).toBe(2);
  });

  it('are read once they have words', async () => {
    const { document } = await tidied();
    const [empty] = add(document, '#talk', '<div class="comment"></div>');
    await settle();
    add(document, '#talk > .comment:last-child', '<a class="comment-author" href="#">Nell</a> <time>1 hour ago</time><div class="comment-text">A fine lantern, I should like to know who made it.</div>');
    await settle();
    expect(empty?.hasAttribute('data-greenroom-hidden')).toBe(true);
  });

  it('are found in a shadow root that comes later', async () => {
    const { document } = await tidied();
    const [host] = add(document, '#late', '<div id="coral-shadow-container" class="comments-host"></div>');
    const root = host?.attachShadow({ mode: 'open' });
    root?.append(document.createRange().createContextualFragment(`<div class="wrap">${NELL}${UMA}</div>`));
    await settle();
    add(document, '#late', '<i></i>');
    await settle();
    expect([...(root?.querySelectorAll('.comment') ?? [])].map((element) => element.hasAttribute('data-greenroom-hidden'))).toEqual([true, false]);
  });

  it('are let be after undo', async () => {
    const { document, page } = await tidied();
    page.undo();
    add(document, '#talk', NELL);
    await settle();
    expect(html(document)).not.toContain('greenroom');
  });

  it('undo takes the mark off copies that the site made of hidden elements', async () => {
    const { document, page } = await tidied();
    const advert = document.querySelector('.ad-slot');
    if (advert) document.body.append(advert.cloneNode(true));
    page.undo();
    expect(html(document)).not.toContain('greenroom');
  });

  it('a site that throws our style sheet out gets it back, but not for ever', async () => {
    const { document } = await tidied();
    const change = vi.fn(() => {
      document.adoptedStyleSheets = [];
      add(document, '#late', '<i></i>');
    });
    for (let turn = 0; turn < 30; turn++) {
      change();
      await settle();
    }
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
