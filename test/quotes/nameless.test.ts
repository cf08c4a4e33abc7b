import { describe, expect, it } from 'vitest';
import { quotesOf, readStory, speakersOf } from './quotes-of.ts';

describe('those without a name', () => {
  it('are kept apart, one by one', () => {
    expect(speakersOf('One fan wrote, “I cannot believe it.” Another added: “This is so sad.”', '“Leave the choir alone,” said someone else.')).toEqual(['one fan', 'another', 'someone else']);
  });

  it('are not the thing that many of them speak of', () => {
    expect(speakersOf('Orla Finch calls it “a river by noon,” a phrase critics have said is “far too kind.”')).toEqual(['Orla Finch', 'critics']);
  });

  it('speak for whom their description names', () => {
    expect(speakersOf('Orla Finch’s rep said no word. A spokesperson for the studio told Variety the tales were “false.”', '“There is no truth to it,” the rep said.')).toEqual(['A spokesperson for the studio', 'A spokesperson for the studio'].map((name) => name.replace('A', 'a')));
    expect(speakersOf('Orla Finch was silent, with a source close to her saying: “She was wet for days.”')).toEqual(['a source close to her']);
  });

  it('may have said it once, or loudly', () => {
    expect(speakersOf('“We rowed,” Orla Finch said.', 'Someone literally once said to us, “You should row at night.”')).toEqual(['Orla Finch', 'someone']);
  });

  it('are not those whom they are close to', () => {
    expect(speakersOf('Orla Finch rowed on. “She was able to row,” a person close to Finch said.', '“It was all wet,” a former Moor Corp. rower said.')).toEqual(['a person close to Finch', 'a former Moor Corp. rower']);
  });

  it('are not the one whose lawyers or fans a headline quotes', () => {
    expect(readStory(['Orla Finch won.'], { title: 'Finch Lawyer: “It is all a lie”' }).quotes[0]?.speaker).toBeNull();
  });

  it('of another house are others', () => {
    expect(speakersOf('“We rowed on,” a Quill Gate spokesperson said.', 'The Lake House spokesperson said it was “only rain.”')).toEqual(['a Quill Gate spokesperson', 'the Lake House spokesperson']);
  });

  it('go on as he or she', () => {
    expect(speakersOf('Abel Crane told the choir to row.', 'They were “quite lost,” according to a source on the pier. “I saw it,” he says.')).toEqual(['a source', 'a source']);
  });

  it('are the name before them where a comma is forgotten', () => {
    expect(speakersOf('It was late, while Abel Crane, a former mayor wrote that it was “far too wet.”')).toEqual(['Abel Crane']);
  });
});

describe('who is meant', () => {
  it('is whom the paragraph turns to', () => {
    expect(speakersOf('“It rained,” said Orla Finch, who sings. “We sang on.”', 'At the other end of the pier, Ida Crane, 40, has rowed since May. “I row at night,” she says.').at(-1)).toBe('Ida Crane');
  });

  it('is nobody who did not answer', () => {
    expect(speakersOf('“It looks cold,” added Rep. Elijah Crane, Md. “I am sure they say, ‘We will row for you.’” Chairman Jason Moor, R-Utah, did not respond to a note.')).toEqual(['Elijah Crane', 'Elijah Crane']);
  });

  it('is no town, though people are called so', () => {
    expect(speakersOf('In a few hours on Tuesday there was a rally in Austin, Minn., with songs.', 'In Moor on Monday he called them “small.”')).not.toContain('Austin');
  });

  it('is not whoever asked', () => {
    expect(speakersOf('Actor Abel Crane met Orla Finch, an actress. Finch asked Crane how he was. “Wet,” the actor said.')).toEqual(['Abel Crane']);
  });

  it('is whoever the sentence is about, where a caption follows', () => {
    expect(quotesOf('Orla Finch sings. Finch shared a picture of Abel Crane with the caption, “Home.”')).toMatchObject([{ speaker: 'Orla Finch', kind: 'fragment' }]);
  });

  it('goes on after a comma, though a dot stands between', () => {
    expect(quotesOf('“I took a break to sing,” Orla Finch told WSJ. Magazine last May, “and to row.”')[1]).toMatchObject({ speaker: 'Orla Finch', continues: true });
  });

  it('is a body under its whole name', () => {
    expect(speakersOf('The Council of Pier Choirs of America issued a statement reading: “We row for all.”')).toEqual(['Council of Pier Choirs of America']);
  });

  it('is no letters that stand for a thing', () => {
    expect(speakersOf('Orla Finch studies a drug called GLP. It works like GIP.', '“We rowed on,” she says.')).toEqual(['Orla Finch']);
  });

  it('is as unsure for whoever goes on as it was before', () => {
    const [first, second] = quotesOf('Orla Finch met Ida Crane and Una Dell on the pier.', '“It rained,” she said.', '“We sang,” she added.');
    expect(second?.confidence).toBeLessThanOrEqual(first?.confidence ?? 0);
  });

  it('of a block without marks is nobody who only spoke before', () => {
    expect(speakersOf('“It rained,” Orla Finch said.', '> The mill was opened in May and has stood there for a year.', '> It was closed again in June after the flood.')).toEqual(['Orla Finch', null, null]);
  });
});
