import { describe, expect, it } from 'vitest';
import { readStory } from './quotes-of.ts';

/** What the story calls Orla Finch where it brings her in. */
function introduction(...paragraphs: string[]): string | null | undefined {
  return readStory(paragraphs).people.find(({ name }) => name === 'Orla Finch')?.role;
}

describe('who somebody is, is told', () => {
  it.each([
    ['in the story’s own letters', '“It rained,” said Lantern Films CEO Orla Finch.', 'Lantern Films CEO'],
    ['as it stands after the name', 'Orla Finch, head of the Moor Choir, said: “It rained.”', 'head of the Moor Choir'],
    ['with the whole name of a house', '“It rained,” said University of Halver botanist and professor Orla Finch.', 'professor'],
    ['with a house whose name has an “of” in it', '“It rained,” said University of Halver professor Orla Finch.', 'University of Halver professor'],
    ['with a house of two', '“It rained,” said Moor & Mill producer Orla Finch.', 'Moor & Mill producer'],
    ['with whose they are', '“It rained,” Abel Crane’s attorney Orla Finch said.', 'Abel Crane’s attorney'],
    ['without an age', '“It rained,” said 31-year-old screenwriter Orla Finch.', 'screenwriter'],
    ['without an article', 'Orla Finch, a screenwriter, said: “It rained.”', 'screenwriter'],
    ['by an office', '“It rained,” said Senator Orla Finch.', 'Senator'],
    ['without a form of address', '“It rained,” said former minister Dr. Orla Finch.', 'former minister'],
    ['though the house begins like an article', '“It rained,” said LA mayor Orla Finch.', 'LA mayor'],
  ])('%s', (_what, text, told) => {
    expect(introduction(text)).toBe(told);
  });

  it('by more than one word, where the story has more later', () => {
    expect(introduction('“It rained,” said director Orla Finch.', 'Moor Choir director Orla Finch added: “It was cold.”')).toBe('Moor Choir director');
  });

  it.each([
    ['whole, up to the next comma', 'Orla Finch, a senior adviser at the Centre for Moors, said: “It rained.”', 'senior adviser at the Centre for Moors'],
    ['as it is said of her', 'Orla Finch is a screenwriter at Moor & Mill who likes rain. “It rained,” Finch said.', 'screenwriter at Moor & Mill'],
    ['without the house, where that is long', 'Orla Finch, former director of the Centre for the Study of Moors, Mills and Rivers in the Northern Valleys of Halver, said: “It rained.”', 'former director of the Centre for the Study of Moors'],
    ['up to what she does', 'Orla Finch, head of the Moor Choir that sang, said: “It rained.”', 'head of the Moor Choir'],
  ])('%s', (_what, text, told) => {
    expect(introduction(text)).toBe(told);
  });
});

describe('nothing is told', () => {
  it.each([
    ['by an age alone', '“It rained,” said 31-year-old Orla Finch.'],
    ['by what somebody is to somebody else', '“It rained,” said his mother Orla Finch.'],
    ['by somebody else after a comma', '“It rained,” said Orla Finch, director Abel Crane and others.'],
    ['by what follows without a comma', 'Orla Finch, after the director left, said: “It rained.”'],
    ['by a part that somebody plays', '“It rained,” said the character Orla Finch.'],
    ['by a form of address', '“It rained,” said Dr. Orla Finch.'],
    ['by a word that says too little', '“It rained,” said star Orla Finch.'],
    ['by the work beside a name', 'Orla Finch’s “Moor Song” came out. “It rained,” Orla Finch said.'],
    ['by what “she” may be called later', '“It rained,” said Orla Finch. The director left. “It was cold,” Finch said.'],
  ])('%s', (_what, text) => {
    expect(introduction(text)).toBeNull();
  });

  it('by a headline, which leaves out what keeps words apart', () => {
    expect(readStory(['“It rained,” Orla Finch said.'], { title: 'Mills Woo Director Orla Finch' }).people[0]?.role).toBeNull();
  });

  it('of a group or a text', () => {
    const { people } = readStory(['“It rained,” the lawmakers said.', 'The report said: “It was wet.”']);
    expect(people.map(({ role }) => role)).toEqual([null, null]);
  });
});
