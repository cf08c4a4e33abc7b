import { describe, expect, it } from 'vitest';
import { quotesOf, readStory, speakersOf } from './quotes-of.ts';

describe('who said it', () => {
  it.each([
    ['a tag', '“We were late,” Orla Finch said.', 'Orla Finch'],
    ['an inverted tag', '“We were late,” said Orla Finch.', 'Orla Finch'],
    ['a tag with the number of a footnote behind it', '“We were late,” said Orla Finch.2 They sang twice.', 'Orla Finch'],
    ['a long tag', '“We were late,” Orla Finch, founder of the Lake House choir, told reporters.', 'Orla Finch'],
    ['a lead', 'Orla Finch said: “We were late for all of it.”', 'Orla Finch'],
    ['a frame', 'Orla Finch said the road was “a river by noon.”', 'Orla Finch'],
    ['a host named between', 'During a show, Orla Finch told host Kim Dale, “I was quite lost.”', 'Orla Finch'],
    ['words that no list knows', '“We want more,” a three-judge majority wrote.', 'a three-judge majority'],
    ['words that no list knows before a name', '“We want more,” said chief harbourer Orla Finch of the Moor watch.', 'Orla Finch'],
    ['such words behind a body', '“We want more,” said Moor police harbourer Orla Finch.', 'Orla Finch'],
    ['a name that is a small word, too', '“We were late,” said Will Finch, a rower.', 'Will Finch'],
    ['such a name that the story has before', 'The rower Will Finch came late. Will Finch said the road was “a river by noon.”', 'Will Finch'],
    ['a name on a show', 'Orla Finch on Harbor News Sunday says she was “quite wet.”', 'Orla Finch'],
    ['a name with two offices', 'Republican President-elect Orla Finch said the road was “a river by noon.”', 'Orla Finch'],
    ['a name with an office in letters', '“We were late,” said Moor executive VP Orla Finch.', 'Orla Finch'],
    ['somebody of a party', '“We were late,” added a New Halver Democrat.', 'a New Halver Democrat'],
    ['the next of several of a party', 'One Moor Democrat asked simply, “Who rows now?” A Halver Republican answered that question in a letter.', 'one Moor Democrat'],
    ['a chief named behind a place and an office', 'The Halver, Moor Valley, ferry chief, Orla Finch, has asserted that they “can row whenever they like.”', 'Orla Finch'],
    ['a post that calls somebody names', 'After Abel Crane left, he was mocked in replies to Orla Finch’s tweet calling him a “wet” rower.', 'Orla Finch'],
    ['whom another only leaves unnamed', 'Without naming Crane, Orla Finch quietly tore into the choir, insinuating that it lost “every boat it had.”', 'Orla Finch'],
    ['who lays a statement to something', 'Orla Finch came. One official attributed Ms. Finch’s statement to “needless haste.”', 'one official'],
    ['a question told to a paper', 'The Halver Courier asked them. “Who would row there?” Orla Finch told the paper.', 'Orla Finch'],
    ['words that no list knows after the verb', 'Abel Crane came. “We want more,” said another Halver tidewalker.', 'another Halver tidewalker'],
    ['a name with an office', 'Moor CIO Orla Finch came late. “It rained,” Finch said.', 'Orla Finch'],
    ['a name after its role', 'The choir’s founder, Orla Finch, said it was “no longer safe” there.', 'Orla Finch'],
    ['a participle before its clause', 'Citing “needless risk,” Orla Finch left the choir.', 'Orla Finch'],
    ['a finding', 'The report found that the bridge was “no longer safe” for carts.', 'the report'],
    ['a text as speaker', 'The scene is described in the script as “Rain on the water. Nobody moves.”', 'the script'],
    ['a group of a person', 'Finch’s lawyers argue it was “needless risk for all.”', 'Finch’s lawyers'],
  ])('is read from %s', (_name, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it('is the person under the fullest name, whatever the story calls them', () => {
    expect(speakersOf('Orla Finch, 38, came late. “It rained,” Finch said.', '“It poured,” she added.', '“I am still wet,” the 38-year-old joked.')).toEqual(['Orla Finch', 'Orla Finch', 'Orla Finch']);
  });

  it('is the body that a paragraph names with what it is, not another one of its founder’s', () => {
    expect(speakersOf('Abel Crane’s company calls it a joke.', 'Quill Gate Films, the company that Crane founded, disagreed. “The pond was rehearsed twice,” the company said in a statement.')).toEqual(['Quill Gate Films']);
    expect(speakersOf('Abel Crane left early. Then, after Crane, the company said: “We rowed on.”')).not.toEqual(['Abel Crane']);
  });

  it('is never the place that a paragraph names', () => {
    expect(speakersOf('Orla Finch sang in Nova Halver on Friday.', '“It rained,” she said.')).toEqual(['Orla Finch']);
  });

  it.each([
    ['HALVER (May 2) -- Declaring “the soul of the Moor watch” at stake, Orla Finch has asked for boats.'],
    ['NEW HALVER, May 2 — Declaring “the soul of the Moor watch” at stake, Orla Finch has asked for boats.'],
    ['The reason may be a concern about Moor: “There are very great risks to all of us here.”'],
  ])('is no place where a report begins, or that a concern is about: %s', (text) => {
    expect([null, 'Orla Finch']).toContain(speakersOf(text)[0]);
  });

  it('is a name in capitals before a dash', () => {
    expect(speakersOf('ANNA HOLT — who left the choir in May — said it was “a river by noon.”')).toEqual(['ANNA HOLT']);
  });

  it('keeps a person and their team apart', () => {
    const { people } = readStory(['“It rained,” Orla Finch said.', '“She was wet,” Finch’s team stated.']);
    expect(people.map(({ name, kind }) => [name, kind])).toEqual([['Orla Finch', 'person'], ['Orla Finch’s team', 'group']]);
  });

  it('carries on where a paragraph is nothing but a quotation, but says that it is less sure', () => {
    const [, second] = quotesOf('Orla Finch spoke about the flood. “It rained,” Finch said.', '“We carried the chairs up to the attic by hand.”');
    expect(second).toMatchObject({ speaker: 'Orla Finch', cue: null });
    expect(second?.confidence).toBeLessThan(0.9);
  });

  it('is no surer of what follows a quotation that only carries on', () => {
    const [, , third] = quotesOf('Orla Finch spoke about the flood. “It rained,” Finch said.', '“We carried the chairs up.” Crane of the ferry. “And it was cold in there.”');
    expect(third).toMatchObject({ speaker: 'Orla Finch' });
    expect(third?.confidence).toBeLessThan(0.9);
  });

  it.each([
    ['is nobody from a state after a town', ['The rowing on a street in Linden, N.M., came after the police sent an alert telling people to look for Abel Crane, 28, who was described as “armed and angry.”'], ['N.M']],
    ['is no word that begins a sentence', ['Orla Finch sang.', 'Boasting aside, there was fear that a “lone wolf” was out there.'], ['Boasting']],
    ['is nobody who only goes somewhere', ['According to a former ferry cook, Finch wrote odd names into a book when women went into his office: “If you got hold of his book, you would not know who came.”'], ['women']],
  ])('%s', (_name, paragraphs, wrong) => {
    for (const speaker of speakersOf(...paragraphs)) expect(wrong).not.toContain(speaker);
  });

  it('is whom the tag of the next quotation names, where nothing else in the sentence tells', () => {
    expect(speakersOf('The crew came late. At the mill, “oars were hard to find,” which was odd and led to “no boats to speak of,” the report states.')).toEqual(['the report', 'the report']);
  });

  it('is not one of those whom somebody told of a person', () => {
    const { people } = readStory(['Ida Crane told the jury Finch stood there.', 'Dylan Finch said of Crane, “I did not look at her at all.”']);
    expect(people.find(({ name }) => name === 'Dylan Finch')?.role).toBeNull();
  });

  it('is a father rather than the son who has his name and more', () => {
    const story = ['Peter Moor rows with his son, John Peter Moor. Abel Moor came with Ida, Hank and Abel Jr. to watch.', '“It rained,” Peter says.', '“It poured,” Abel says.'];
    expect(speakersOf(...story)).toEqual(['Peter Moor', 'Abel Moor']);
  });

  it('is whoever has the surname in the same paragraph, though the story knew another first', () => {
    expect(speakersOf('Lena Finch sang.', 'It rained.', 'It poured.', 'The sailor Abel Finch came. Finch told The Halver Post: “I had to row home alone.”')).toEqual(['Abel Finch']);
  });

  it('is whoever the line before it named, for all the capitals that line has', () => {
    expect(speakersOf('Here’s how T-Moor CEO Orla Finch responded to Halver criticism:', '“So why are the choirs, and even we, so wet by this?”')).toEqual(['Orla Finch']);
  });

  it('is a person rather than what stands beside the name', () => {
    expect(speakersOf('Abel Crane came.', 'Crane, a millionaire golfer, will not be paid. He will instead advise Ida Dell “in his own good time” there.')).toEqual(['Abel Crane']);
  });

  it('is no surer of him who adds than it was of him who insisted', () => {
    const [first, second] = quotesOf('Abel Crane rowed to the harbor. Speaking in the rain, the ferrier insisted it was “just right for us.” “We said so,” he added.');
    expect(first?.confidence).toBeLessThan(0.9);
    expect(second?.confidence).toBeLessThan(0.9);
  });

  it('is of the friends of somebody else than whom the sentence began with', () => {
    const [quote] = quotesOf('Orla Finch fell out with Abel Crane on the set. Finch holds notes sent by the director’s publicists that mention their plan to “sink” her.');
    expect(quote).toMatchObject({ kind: 'fragment', speaker: 'Abel Crane’s publicists' });
    expect(quote?.confidence).toBeLessThan(0.9);
  });

  it.each([
    ['The director and the actress said'],
    ['The director and Finch said'],
    ['The actress and the director both said'],
  ])('are both, where two speak: %s', (lead) => {
    const [speaker] = speakersOf('The film was made by director Abel Crane and actress Orla Finch.', `${lead} that the set was “a river by noon.”`);
    expect(speaker?.split(' and ').sort()).toEqual(['Abel Crane', 'Orla Finch']);
  });

  it.each([
    ['Orla Finch described the bridge as “cold” and “mean.”', ['Orla Finch', 'Orla Finch']],
    ['The bridge was described by Orla Finch as “cold.”', ['Orla Finch']],
    ['The bridge is widely described as “cold.”', [null]],
    ['Orla Finch’s claims of “fraud” came late.', ['Orla Finch']],
    ['Orla Finch threatened to “sink” the ferry.', ['Orla Finch']],
  ])('is of a few governed words whoever judges or means it, never surely: %s', (text, speakers) => {
    const quotes = quotesOf(text);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(speakers);
    for (const { confidence, cue } of quotes) if (cue === null) expect(confidence).toBeLessThan(0.9);
  });

  it('is not the last speaker where the words are according to something else', () => {
    expect(speakersOf('“We were late,” Orla Finch said.', 'The choir is to sing with “buckets and oars,” according to the timetable.')).toEqual(['Orla Finch', null]);
  });

  it('is not whom a quoted predicate tells of', () => {
    expect(speakersOf('Orla Finch spoke about the flood. “It rained,” Finch said.', 'However, Crane “just went for the oars. He took them twice.”')).toEqual(['Orla Finch', 'Orla Finch']);
  });

  it('is nobody where nothing tells', () => {
    expect(quotesOf('“We carried the chairs up to the attic by hand.”')).toMatchObject([{ speaker: null, confidence: 0 }]);
  });

  it('is the author where they say I', () => {
    const { quotes } = readStory(['I asked: “Why are the chairs in the attic at all?”'], { byline: ['Rita Moss'] });
    expect(quotes[0]?.speaker).toBe('Rita Moss');
  });

  it('is in a key point whom the line itself names, though the body gives the same words to others', () => {
    const { quotes } = readStory(['“Needless risk,” Orla Finch’s lawyers argued.'], { keyPoints: ['Finch’s team stated that it was “needless risk.”', 'It was “needless risk.”'] });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Orla Finch’s team', 'Orla Finch’s lawyers', 'Orla Finch’s lawyers']);
  });

  it.each([
    ['labels', ['MOSS: Why the attic?', 'FINCH: It rained. I said, “Carry the chairs up there now.”', 'MOSS: And then?', 'FINCH: We waited.', 'MOSS: For long?', 'FINCH: All night.'], []],
    ['bold questions', ['Why the attic?', 'It rained. I said, “Carry the chairs up there now.”', 'And then?', 'We waited, my sister and I.', 'For long?', 'I think all night.'], [1, 3, 5]],
  ])('is who answers, in an interview with %s', (_name, turns, strong) => {
    const { quotes } = readStory(['Orla Finch sings in a choir.', ...turns], { title: 'Orla Finch on the Flood', strong });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Orla Finch']);
  });

  it.each([
    ['de', '„Das war nie so geplant“, sagte Orla Finch. „Wir hatten Glück.“'],
    ['fr', '« Je ne savais pas », a déclaré Orla Finch. « Rien du tout », ajoute-t-elle.'],
    ['es', '«No lo sabía», dijo Orla Finch. «Nada de nada», añadió.'],
  ])('is read from the reporting words of %s', (language, text) => {
    expect(readStory([text], { language }).quotes.map(({ speaker }) => speaker)).toEqual(['Orla Finch', 'Orla Finch']);
  });
});

describe('who said it in other languages', () => {
  it.each([
    ['de', 'Orla Finch kam spät. „Wir hatten Glück“, sagte sie. Finch sprach mit der Zeitung.'],
    ['fr', 'Orla Finch est venue. Elle raconte : « Nous avons ramé toute la nuit. »'],
    ['fr', 'Selon Orla Finch, c’était « une erreur grave pour nous tous ».'],
    ['es', 'Según Orla Finch, fue «un error muy grave para todos».'],
  ])('is found by pronouns and by “according to” in %s', (language, text) => {
    expect(readStory([text], { language }).quotes.map(({ speaker }) => speaker)).toEqual(['Orla Finch']);
  });

  it('is not one with an article and noun after the name', () => {
    expect(readStory(['„Das war nie so geplant“, sagte Orla Finch der Zeitung.'], { language: 'de' }).quotes[0]?.speaker).toBe('Orla Finch');
  });
});

describe('kinds', () => {
  it.each([
    ['statement', '“We were late,” Orla Finch said.'],
    ['fragment', 'Orla Finch said the road was “a river by noon.”'],
    ['document', 'The lawsuit says she “sold the mill in secret.”'],
    ['document', 'Orla Finch sings, “Carry me over the water tonight.”'],
    ['title', 'Orla Finch sang the song “Low Tide Lullaby” on Friday.'],
    ['title', 'It is a mark known as “tideline” among sailors.'],
    ['title', 'Such waves are sometimes dubbed “sleepers” by the coast guard.'],
    ['scare', 'The “unsinkable” boat sank.'],
    ['fragment', 'Orla Finch told us that the fare for the ferry to the mill should always go up “slowly.”'],
    ['scare', 'Orla Finch said the road to the mill was for carts, mules, boats and “tidewalkers” of old.'],
    ['fragment', 'Orla Finch described the bridge as “cold.”'],
    ['fragment', 'The bridge has been described as “cold.”'],
    ['fragment', 'The ferry line was accused of “reckless greed” in March.'],
    ['fragment', 'The mayor has faced claims of “reckless greed” since March.'],
    ['fragment', 'The letters mention their plan to “sink” the choir.'],
    ['fragment', 'The choir was asked not to “sing a note” in the mill.'],
    ['fragment', 'Orla Finch thanked the choir for “patience and cake.”'],
  ])('%s: %s', (kind, text) => {
    expect(quotesOf(text).map((quote) => quote.kind)).toEqual([kind]);
  });
});

describe('cues and stances', () => {
  it.each([['said', 'says'], ['claimed', 'claims'], ['alleged', 'alleges'], ['denied', 'denies'], ['confirmed', 'confirms'], ['joked', 'jokes'], ['wrote', 'writes']])('“%s” is one of %s', (cue, stance) => {
    expect(quotesOf(`“We were late for it,” Orla Finch ${cue}.`)).toMatchObject([{ cue, stance }]);
  });
});
