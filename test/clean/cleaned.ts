import { JSDOM } from 'jsdom';
import { articleText } from '../../lib/article/blocks.ts';
import type { HiddenReason, Story } from '../../lib/model.ts';
import { makeStory } from '../../lib/story.ts';

/** Paragraphs of an invented story, long enough to be chosen. */
export const PROSE = [
  'The kettle choir came back to the harbour on Tuesday, nine months after its last whistle, and sang a song that nobody there had heard before.',
  'Orla Finch, who leads the choir, said that the gulls had asked for it all winter, and that the pond had never been so quiet as in the hour before.',
  'About two hundred people stood on the wall, some of them with cups of tea, and most stayed until the last lamp on the pier went out.',
  'The choir will sing again in May, in a hall that was once a bakery, and the tickets are to be paid with biscuits, as is the custom there.',
];

/** An invented page: headline, the given inner markup, where `{1}` to `{4}` stand for the paragraphs. */
export function page(inner: string, url = 'https://www.lantern.example/kettle-choir'): Story {
  const filled = inner.replace(/\{(\d)\}/g, (_whole, number: string) => `<p>${PROSE[Number(number) - 1] ?? ''}</p>`);
  const html = `<!doctype html><html lang="en"><head><title>Kettle choir sings again - The Lantern</title></head><body><main><h1>Kettle choir sings again</h1>${filled}</main></body></html>`;
  const made = makeStory(new JSDOM(html).window.document, url);
  if (!made.ok) throw new Error(made.code);
  return made.value.story;
}

/** What the page's story says. */
export function textOf(inner: string): string {
  return articleText(page(inner).article);
}

/** Why a text was hidden; null where it was not. */
export function reasonOf(inner: string, text: string): HiddenReason | null {
  return page(inner).hidden.find((piece) => piece.text.includes(text))?.reason ?? null;
}
