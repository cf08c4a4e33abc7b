import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { articleBlocks } from '../../lib/article/blocks.ts';
import { makeStory } from '../../lib/story.ts';

const WORDS = 'The kettle choir came back to the pond on Tuesday, nine months after its last whistle, and sang a song that nobody there had heard before.';
const MORE = 'About forty ducks and a dozen people listened from the bank, most of them with blankets, and stayed until the lamps were lit.';

it('a block neither begins nor ends with a line break nor holds a blank line, wherever the breaks stand', () => {
  const body = `<article><p>${WORDS}</p><p><b><br>Thorn choir<br></b><br><i><br>of the pond</i><em>, again<br></em></p><p>${MORE}</p></article>`;
  const made = makeStory(new JSDOM(`<!doctype html><title>Kettles</title>${body}`).window.document, 'https://otter.example/');
  if (!made.ok) throw new Error(made.code);
  expect(articleBlocks(made.value.story.article).map(({ text }) => text)).toEqual([WORDS, 'Thorn choir\nof the pond, again', MORE]);
});
