import { describe, expect, it } from 'vitest';
import { quotesOf, readStory, speakersOf } from './quotes-of.ts';

/** Kind and speaker of every quotation, in order. */
const heard = (...paragraphs: string[]): string[] => quotesOf(...paragraphs).map(({ kind, speaker }) => `${kind}: ${speaker ?? '–'}`);

describe('a few quoted words far from the verb that reports them', () => {
  it('belong to whoever tells, announces or says the whole clause', () => {
    expect(heard('Anna Holt told the BBC the fare should rise to nine pounds "quickly" to give rowers "certainty".')).toEqual(['fragment: Anna Holt', 'fragment: Anna Holt']);
    expect(heard('The Harbor Office cut the fare, saying it would first be halved in the spring and then dropped in "slow steps".')).toEqual(['fragment: Harbor Office']);
  });

  it('are more words of the speaker just quoted in the same sentence', () => {
    expect(heard('The note asked her not to “speak of the river” that might help others and to keep the paper “secret” for years.')).toEqual(['document: the note', 'document: the note']);
  });

  it('are speech where they say what something is, though nobody is named', () => {
    expect(heard('Anna Holt wanted to stay. A trip by boat would be “a thinner joy”.')[0]).toMatch(/^fragment/);
    expect(heard('Holt is said to be “heartbroken” about the mill.')[0]).toMatch(/^fragment/);
    expect(heard('A mill owner “lied for years” about his dam, a court heard on Monday.')).toEqual(['fragment: –']);
  });

  it('are those of whoever attacks or praises what they describe', () => {
    expect(speakersOf('Harbor coach Abel Crane hit out at the “shambolic” state of the field.')).toEqual(['Abel Crane']);
    expect(readStory(['Anna Holt sang.'], { title: 'Anna Holt slams ‘shambolic’ stage' }).quotes[0]).toMatchObject({ kind: 'fragment', speaker: 'Anna Holt' });
  });

  it.each([
    ['a translation', 'The boat takes its name from the Latin phrase for “to the stars,” and Anna Holt said it floats.'],
    ['a word that might be used', 'Abel Crane filmed what one might call “slow bread” in a barn.'],
    ['an amount of something', 'Some millers argue that a certain amount of “drift” will always stay in the river.'],
    ['an announced noun', 'The manager answered her at length, making a “joke” that the boat would sink.'],
    ['a book beside its kind', 'In his memoir, “Grist,” he wrote little of the mill.'],
  ])('are nobody’s: %s', (_name, text) => {
    expect(quotesOf(text).map(({ speaker }) => speaker)).toEqual([null]);
  });

  it('are not a weak verb’s beyond a cause or a time', () => {
    expect(readStory(['Boats sank.'], { title: 'Rowers demand refunds after ‘rainproof’ boats sank' }).quotes[0]?.speaker).toBeNull();
  });
});

describe('speakers', () => {
  it('are found behind “with” and a long description', () => {
    expect(speakersOf('The Harbor Party was glad, with the party’s river affairs spokesman Abel Crane branding it “yet another half-baked idea to please the millers”.')).toEqual(['Abel Crane']);
  });

  it('are those who replied, not the paper that printed it', () => {
    expect(speakersOf('They asked Abel Crane how fast he had rowed, to which he replied, “Like the wind,” per the Courier.')).toEqual(['Abel Crane']);
  });

  it('are the subject of the clause after “but”', () => {
    expect(speakersOf('Moor City are last, but Crane refused to worry, telling reporters: “Judge us in May.”')).toEqual(['Crane']);
  });

  it('are not the party and place beside a name', () => {
    expect(speakersOf('Sen. Nina Dell, D-Moor, on Tuesday called the river bill “a gift to millers”.')).toEqual(['Nina Dell']);
  });

  it('are papers that show what somebody was told', () => {
    expect(heard('Papers of the mill’s offer to Abel Crane, seen by The Lantern, show that he was told not to “row at night” again.')[0]).toMatch(/^document: papers/i);
  });

  it('are known by the whole of an office, not by a part of it', () => {
    const [, second] = quotesOf('Abel Crane is under fire. The prime minister said the dam was “safe”.', 'Former minister Otto Row said it was “odd”.', 'Speaking to reporters on Friday, the prime minister insisted it was “exactly as we said”.').slice(1);
    expect(second).toMatchObject({ speaker: 'Abel Crane', outlet: 'reporters' });
  });

  it('keep their surname where kin of the same name are heard of', () => {
    expect(speakersOf('Abel Crane, who played a miller, died on Sunday.', 'His daughter, Nina Crane, told fans on Facebook.', '“He was watching the river,” she wrote.', 'His old friend Anna Holt was sad.', 'Crane once told a friend that he acted “because the mill closed.”').at(-1)).toBe('Abel Crane');
  });

  it('of a line between paragraphs is whoever speaks below it', () => {
    expect(quotesOf('The mill is shut.', '# ‘They asked me to leave the river’', 'Ed Batley, 40, said he had rowed all his life.')[0]).toMatchObject({ kind: 'statement', speaker: 'Ed Batley' });
  });

  it('of a headline that names nobody is whose words most of the story is', () => {
    const { quotes } = readStory(['“From the first day we knew,” Ida Moor tells The Lantern. “It had to be the river.”', '“I called her at home,” Moor says. “She cried.”'], { title: '‘Two Boats’ boss on the ending: ‘We never doubted it’' });
    expect(quotes.find(({ text }) => text.startsWith('We never'))?.speaker).toBe('Ida Moor');
  });
});

describe('where it was said', () => {
  it.each([
    ['“We are glad,” coach Abel Crane said in a news release.', 'news release'],
    ['“We are glad,” coach Abel Crane told reporters.', 'reporters'],
    ['As Abel Crane noted in the criminal complaint, “these boats were never dry at all.”', 'criminal complaint'],
    ['At a press conference, Abel Crane said the dam was “safe and sound”.', 'press conference'],
  ])('%s', (text, outlet) => {
    expect(quotesOf(text)[0]?.outlet).toBe(outlet);
  });

  it('is no meeting that came before the words', () => {
    expect(quotesOf('Crane called Holt “a nervous wreck” after the two were near one another at a recent press conference.')[0]?.outlet).toBeNull();
  });

  it('is the outlet named before, whatever follows', () => {
    expect(quotesOf('Anna Holt told WKLU the boat was “dry”.', 'Holt further told the outlet that she “cannot swim”.').map(({ outlet }) => outlet)).toEqual(['WKLU', 'WKLU']);
  });

  it('is no network where somebody’s thread on a forum is told of', () => {
    expect(quotesOf('Abel Crane asked the miller first. Crane’s thread was read by hundreds.', '“We are glad,” Crane wrote.')[0]?.outlet).toBeNull();
    expect(quotesOf('In a thread, Abel Crane wrote that “these boats were never dry at all.”')[0]?.outlet).toBe('Twitter');
  });

  it('is no series that somebody is seen in', () => {
    expect(quotesOf('“They will understand,” Anna Holt, who will next be seen in the series “Reed,” explained.')[0]?.outlet).toBeNull();
  });
});

describe('marks of other languages', () => {
  it('French prints the tag inside the marks', () => {
    const { quotes } = readStory(['La chanteuse Anna Holt revient.', '« Je suis restée loin, a-t-elle confié au Courrier, et puis je suis revenue. »', '« Je ne chanterai plus ici, a assuré Nina Dell à la radio. C’est promis. »'], { language: 'fr' });
    expect(quotes.map(({ text, speaker }) => `${text} ${speaker ?? '–'}`)).toEqual(['Je suis restée loin Anna Holt', 'et puis je suis revenue. Anna Holt', 'Je ne chanterai plus ici Nina Dell', 'C’est promis. Nina Dell']);
  });

  it('French and Spanish tags have verbs of their own', () => {
    expect(readStory(['Orla Finch était là. «Il faut ramer, et la fin du moulin est proche», plaide Abel Moulin après son discours.'], { language: 'fr' }).quotes[0]?.speaker).toBe('Abel Moulin');
    expect(readStory(['«Il faut ramer, et la fin du moulin est proche», précise un proche du ministre.'], { language: 'fr' }).quotes[0]?.speaker).toBe('un proche du ministre');
    expect(readStory(['“Hay que remar, y el molino se va a cerrar”, critica Abel Molino.'], { language: 'es' }).quotes[0]?.speaker).toBe('Abel Molino');
  });

  it('German tags stand in the perfect or tell a paper', () => {
    const { quotes } = readStory(['„Ich war lange weg“, hat der Sänger Jonas Holt gesagt.', '„Das Lied ist alt“, sagte er dem Magazin.'], { language: 'de' });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Jonas Holt', 'Jonas Holt']);
  });
});
