import { expect, it } from 'vitest';
import { inlineText, layBlocks } from '../../lib/article/blocks.ts';
import { findFootnotes } from '../../lib/reading/footnotes.ts';
import { page } from '../clean/cleaned.ts';

/** The numbers that are referred to, and the notes' words by number. */
function footnotesOf(inner: string) {
  const { references, notes } = findFootnotes(layBlocks(page(`<article>{1}{2}{3}${inner}</article>`).article));
  return { references: [...references.values()], notes: [...notes].map(([number, { text }]) => [number, text]) };
}

const TEXT = '<p>The kettles were older than the pier itself.<sup><a href="#n1">1</a></sup> Nobody had counted the gulls before that evening.<sup id="r2">[2]</sup> They have been counted ever since, each spring.<sup>1</sup></p>{4}';

it('finds the notes of raised numbers in a list at the end', () => {
  expect(footnotesOf(`${TEXT}<ol><li id="n1">The pier burned down twice and was built again.</li><li>There were forty-one gulls, and a duck.</li></ol>`)).toEqual({
    references: [1, 2, 1],
    notes: [[1, 'The pier burned down twice and was built again.'], [2, 'There were forty-one gulls, and a duck.']],
  }); // prettier-ignore
});

it('finds notes in paragraphs that begin with their numbers', () => {
  const { notes } = footnotesOf(`${TEXT}<p><sup>1</sup> The pier burned down twice and was built again.</p><p><sup>2</sup> There were forty-one gulls on the wall that evening, and a duck.</p>`);
  expect(notes.map(([number]) => number)).toEqual([1, 2]);
});

it('finds them below a list that is the story’s own, and below a line that happens to begin with a number', () => {
  const own = '<ul><li>A cup that nobody had ever used before.</li><li>A spoon with a bent handle, from the harbour.</li><li>A stove that nobody may touch.</li></ul><p>40 gulls sat on the wall while the choir put everything away again.</p>';
  const listed = '<ol><li>The pier burned down twice and was built again.</li><li>There were forty-one gulls, and a duck.</li></ol>';
  const numbered = '<p>1. The pier burned down twice and was built again.</p><p>2. There were forty-one gulls on the wall that evening, and a duck.</p>';
  for (const notes of [listed, numbered]) expect(footnotesOf(`${TEXT}${own}${notes}`).notes.map(([number]) => number)).toEqual([1, 2]);
});

it('leaves out a note’s own way back to its number', () => {
  const note = (way: string): string => `<li>The pier <em>burned down</em> <a href="/twice">twice</a>. ${way}</li>`;
  const { notes } = findFootnotes(layBlocks(page(`<article>{1}{2}{3}${TEXT}<ol>${note('<a href="#r1">↩︎</a>')}${note('<sup><a href="#r2">↩</a></sup> ')}</ol></article>`).article));
  expect([...notes.values()].map(({ text, nodes }) => [text, inlineText(nodes)])).toEqual([1, 2].map(() => ['The pier burned down twice.', 'The pier burned down twice.']));
});

it.each([
  ['a unit', '<p>The hall has forty m<sup>2</sup> and a stove that nobody may touch.</p><ol><li>Bring a cup and a spoon.</li><li>Leave the stove alone, please.</li></ol>'],
  ['numbers without notes', TEXT],
  ['another number of notes', `${TEXT}<ol><li>The pier burned down twice and was built again.</li></ol>`],
])('takes %s for no footnotes', (_what, inner) => {
  expect(footnotesOf(inner)).toEqual({ references: [], notes: [] });
});
