import { describe, expect, it } from 'vitest';
import { quotesOf, readStory } from './quotes-of.ts';

const textsOf = (...paragraphs: string[]): string[] => quotesOf(...paragraphs).map(({ text }) => text);

describe('spans of quotations', () => {
  it.each([
    ['curly', '“We were late,” Orla Finch said.', 'We were late,'],
    ['straight', '"We were late," Orla Finch said.', 'We were late,'],
    ['single British', '‘We were late,’ Orla Finch said.', 'We were late,'],
    ['doubled single', "''We were late,'' Orla Finch said.", 'We were late,'],
    ['straight single', "'We were late,' Orla Finch said.", 'We were late,'],
    ['straight, right after a comma,', 'Orla Finch writes,"We were late." Nobody knew.', 'We were late.'],
    ['guillemet', '« Nous étions en retard », a dit Orla Finch.', 'Nous étions en retard'],
    ['inward guillemet', '»Wir kamen zu spät«, sagte Orla Finch.', 'Wir kamen zu spät'],
    ['German', '„Wir kamen zu spät“, sagte Orla Finch.', 'Wir kamen zu spät'],
    ['Polish', '„Spóźniliśmy się” – powiedziała Orla Finch.', 'Spóźniliśmy się'],
    ['Portuguese', '“Chegamos tarde”, disse Orla Finch.', 'Chegamos tarde'],
    ['Korean', '“우리는 늦었어요”라고 말했다.', '우리는 늦었어요'],
    ['Japanese', '「遅れました」と言った。', '遅れました'],
    ['Arabic', 'قالت «لقد تأخرنا» أمس', 'لقد تأخرنا'],
    ['Hebrew', 'היא אמרה "איחרנו" אתמול', 'איחרנו'],
  ])('are found between %s marks', (_name, text, words) => {
    expect(textsOf(text)).toEqual([words]);
  });

  it('are not made of apostrophes, elisions or inches', () => {
    expect(textsOf('The Finches’ dog didn’t like rock ’n’ roll from the ’90s on a 12" single.')).toEqual([]);
  });

  it('keep what is quoted inside them', () => {
    expect(textsOf('“She told me ‘run’ and I ran,” Orla Finch said.')).toEqual(['She told me ‘run’ and I ran,']);
  });

  it('are two where the speaker’s tag splits them', () => {
    const quotes = quotesOf('“We were late,” Orla Finch said, “and nobody waited.”');
    expect(quotes.map(({ text, continues }) => [text, continues])).toEqual([['We were late,', false], ['and nobody waited.', true]]);
  });

  it('go on in the next paragraph where the mark stays open', () => {
    const quotes = quotesOf('“We were late,” Orla Finch said. “It had rained all night on the road.', '“And nobody waited for us at the gate.”');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Orla Finch', 'Orla Finch', 'Orla Finch']);
    expect(quotes.at(-1)?.continues).toBe(true);
  });

  it('take a block quotation without marks as one, said by whoever leads it in', () => {
    const [quote] = quotesOf('Orla Finch wrote to her neighbours:', '> We will not sell the old mill, whatever the papers print about it.');
    expect(quote).toMatchObject({ block: 1, start: 0, speaker: 'Orla Finch' });
  });

  it('find what an excerpt quotes in its own words', () => {
    const quotes = quotesOf('> The mill was sold on Friday. “We had no choice,” Orla Finch said at the gate that day.');
    expect(quotes.find(({ text }) => text === 'We had no choice,')?.speaker).toBe('Orla Finch');
  });

  it('stand in title, dek, key points and body, each with its place', () => {
    const { quotes } = readStory(['“We are quite lost,” Orla Finch told reporters.'], { title: '‘Quite Lost’: Orla Finch on the Mill', dek: 'Finch says they are “quite lost.”', keyPoints: ['Finch called it “quite lost.”'] });
    expect(quotes.map(({ place }) => place)).toEqual(['title', 'dek', 'key-point', 'body']);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Orla Finch', 'Orla Finch', 'Orla Finch', 'Orla Finch']);
  });
});
