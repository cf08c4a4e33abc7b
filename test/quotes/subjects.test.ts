import { describe, expect, it } from 'vitest';
import { quotesOf, readStory, speakersOf } from './quotes-of.ts';

describe('who speaks in a long sentence', () => {
  it.each([
    ['a participle has a subject of its own', 'They opened up about the ferry, with Orla Finch gushing that it was “the best ride ever.”', 'Orla Finch'],
    ['the name is set off by commas', 'Her momma, Orla Finch, praised the two on the pier, saying she was “so proud of it all.”', 'Orla Finch'],
    ['a description stands between name and verb', '“We rowed,” Orla Finch, a partner at Moor Watkins, the firm behind the mill, said in a note.', 'Orla Finch'],
    ['a bare description stands there without its second comma', '“We rowed,” Orla Finch, founder of Quill Gate Strategy told reporters.', 'Orla Finch'],
    ['a description ends in a place', '“We rowed,” Orla Finch, a miller and medical director of Quill Gate Clinic in Halver, says.', 'Orla Finch'],
    ['an insertion hangs on a name that is not the subject', 'The lawsuit filed on behalf of Quill Media, which Crane had founded, claimed that “the mill was a thriving brand with five letters.”', 'the lawsuit'],
    ['a charge holds what somebody else wrote', 'Lawyers for Quill Gate allege that Crane wrote “a series of spiteful pieces” about the mill.', 'Lawyers for Quill Gate'],
    ['an owner stands before the subject', 'Despite her sincere words, Orla Finch left early and admitted she was a “little heated” about it.', 'Orla Finch'],
    ['the verb comes first', 'Says the former captain, “We could all have rowed a little harder than that.”', 'the former captain'],
    ['the verb comes before its subject at the end', '“Boats that are truly old” will likely stay in the barn for now, says Orla Finch.', 'Orla Finch'],
    ['a `who` opens a long insertion', 'Orla Finch, who shares son Abel, 5, and daughter Ida, 3, with her ex-husband Tom Crane, told reporters that her “kids come first.”', 'Orla Finch'],
    ['an earlier remark has an owner', 'After the source’s comment, Orla Finch took to the pier in a joint note, writing, “Any claims about the mill are untrue.”', 'Orla Finch'],
    ['a quotation stands in the description', '“We rowed all of it,” the “Low Tide” songstress, 54, told reporters. Orla Finch was there.', 'the “Low Tide” songstress'],
    ['a place and its state stand before the verb', 'In an essay, a student at Halver Row, the old house in Middleton, Connecticut, wrote that he found “a loud and merry mill.”', 'a student at Halver Row'],
    ['somebody recalls what was said to her', 'Abel Crane met Orla Finch at noon. “You have to row alone at night,” she recalls him saying.', 'Abel Crane'],
    ['somebody else tells what was said', 'Abel Crane remarked to his deputy Bram Holt, “It rained on us all,” according to a miller who was there.', 'Abel Crane'],
    ['many went somewhere', 'Orla Finch hid the log when women went into his mill: “You would not know who came to him.”', 'Orla Finch'],
    ['a house has an owner', '“We rowed,” Joost van Crane of the Netherlands’ Moor University writes in a paper.', 'Joost van Crane'],
    ['it is per a source', 'Orla Finch met Ida Crane on the pier, and per a source, “they rowed home at the worst of times.”', 'a source'],
    ['the writer agrees', 'Boats “whose paint is largely built on wishful thinking” will sink first, as Orla Finch recently wrote.', 'Orla Finch'],
  ])('is found where %s', (_name, text, speaker) => {
    expect(quotesOf(text).filter(({ kind }) => kind !== 'title').map((quote) => quote.speaker)).toEqual([speaker]);
  });

  it('is not whoever a remark in brackets tells of', () => {
    expect(speakersOf('“We rowed,” Orla Finch says. “It was a long way, right?” (A mill spokesperson pointed back to its note.)')).toEqual(['Orla Finch', 'Orla Finch']);
  });

  it('is a source that was heard last, where they go on', () => {
    const quotes = quotesOf('A source close to the mill spoke up about the flood. “It rained,” the source said.', 'They added: “It poured all night.”');
    expect(quotes[1]?.speaker).toBe(quotes[0]?.speaker);
    expect(quotes[1]?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('is not whoever asked', () => {
    expect(speakersOf('Orla Finch and Ida Crane met on the pier.', 'When Crane asked how she rows and sings, Finch gave an honest answer. “It is smooth as oil,” she said.')).toEqual(['Orla Finch']);
  });

  it('is who spoke last, where a pronoun goes on', () => {
    const [, second] = quotesOf('“It rained,” Orla Finch told Ida Crane on the pier.', '“It poured,” she added.');
    expect(second?.speaker).toBe('Orla Finch');
    expect(second?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it('is told apart from a source that the next sentence names', () => {
    expect(speakersOf('Orla Finch said the mill was “gone for good.” According to the Gazette, it was sold.')).toEqual(['Orla Finch']);
  });

  it('is a user of a platform', () => {
    expect(speakersOf('“Never thought it would rain on them”, added another Twitter user.')).toEqual(['another Twitter user']);
  });

  it('is whom the paragraph turned to after a few leading words', () => {
    expect(speakersOf('“It rained,” Orla Finch said.', 'At the other end of the pier, Ida Crane, 40, is open about it. “I rowed,” she says.')).toEqual(['Orla Finch', 'Ida Crane']);
  });
});

describe('canonical names', () => {
  it('leave out whose office somebody holds', () => {
    expect(speakersOf('“We rowed,” said Quill Gate CEO Orla Finch.', '“It rained,” Moor County Capt. Abel T. Crane said.')).toEqual(['Orla Finch', 'Abel T. Crane']);
  });

  it('leave out a nickname in the middle', () => {
    expect(speakersOf('Abel “The Boulder” Crane came late. “It rained,” Crane said.').at(-1)).toBe('Abel Crane');
  });

  it('leave out the station that somebody works for', () => {
    expect(speakersOf('“It rained,” Harbor News Chief Weatherman Abel Crane said.')).toEqual(['Abel Crane']);
  });

  it('leave out an office of something', () => {
    expect(speakersOf('White House Chief of Staff Abel Crane said it was “fine by all.”', 'Secretary of State Ida Finch said it was “cold.”')).toEqual(['Abel Crane', 'Ida Finch']);
    expect(speakersOf('“It rained,” said Commissioner Julia Crane.', '“It poured,” said Moor Corp. chief Ida Finch.')).toEqual(['Julia Crane', 'Ida Finch']);
  });

  it('keep a surname before a suffix', () => {
    expect(speakersOf('Abel Crane Jr. came late. “It rained,” Crane said.')).toEqual(['Abel Crane Jr']);
  });

  it('are not those of a show or record that bears them', () => {
    const { quotes } = readStory(['Orla Finch has done it again in an episode of The Orla Finch Experience.', '“Pull it,” Finch said.']);
    expect(quotes[0]?.speaker).toBe('Orla Finch');
  });
});

describe('words that only look reported', () => {
  it.each([
    ['a thing that is offered', 'The ferry offered “a great deal of comfort” to carts and mules.'],
    ['a term on the far side of a pause', 'Many give their boats a helping hand with “tweaklets” – but most, according to boat builders, keep it quiet.'],
    ['a report before a semicolon', 'Crane posted a map of the mill; the choir had to stop a machine that printed the phrase “close encounter” again and again.'],
    ['words that only describe', 'Nobody can tell. But in the “you just never know” department, the mill lost again.'],
    ['a price per something', 'The gap is “thirty coins” per school in the county.'],
    ['the writer’s own word for it', 'The miller answered that the “joke” wasn’t all that funny.'],
  ])('are nobody’s: %s', (_name, text) => {
    expect(quotesOf(text).map(({ kind }) => kind)).toEqual(['scare']);
  });

  it.each([
    ['the long title of a book', 'In her book “A Mill Built in Moor: The Extraordinary Boats that Arise in Rain,” Orla Finch wrote of the purpose that people find.'],
    ['a thing called so', 'Nora Vale said a trend called “quiet rowing” had ruined the river.'],
    ['a headline', 'Nora Vale wrote a column with the headline “Something is deeply broken at the mill,” and left.'],
    ['a term', 'Nora Vale said the term “river girl” made her laugh.'],
    ['somebody known so', 'Nora Vale, known to fans as “the Duchess of Drums,” said she would not tour.'],
  ])('are a name: %s', (_name, text) => {
    expect(quotesOf(text).map(({ kind }) => kind)).toEqual(['title']);
  });

  it('are the body’s own in a headline, with a capital', () => {
    const { quotes } = readStory(['Nora Vale is back. The singer said she was “terrified of it all” after a fall.'], { title: 'Nora Vale ‘Terrified’ of Rowing After River Fall' });
    expect(quotes[0]).toMatchObject({ kind: 'fragment', speaker: 'Nora Vale' });
  });

  it('are somebody’s from seven words on, though nobody is sure whose', () => {
    const [quote] = quotesOf('Just like the red of the barn, a miller should be “bold and plain in speech and in song” always.');
    expect(quote?.kind).toBe('fragment');
    expect(quote?.confidence).toBeLessThan(0.9);
  });
});
