import { describe, expect, it } from 'vitest';
import { quotesOf, readStory } from './quotes-of.ts';

describe('outlets', () => {
  it.each([
    ['under a post', ['Orla Finch’s latest Instagram post came on Friday. She wore a hat.', '“It’s a river party,” she quipped in the caption of her upload.', 'The choir was there, too.', '“This one healed me,” joked another.'], ['Instagram', 'Instagram']],
    ['in a show that has the speaker’s name', ['In a clip from Monday’s episode of The Orla Finch Experience, Finch attempted to argue that rain is late.', '“Pull it up,” Finch said.'], ['The Orla Finch Experience']],
    ['in the series named before', ['“It rained,” Orla Finch said during a May episode of The Finches. “It poured,” she told the Mill Herald later.', '“I swam,” she said during a June episode of the Harbor series.'], ['The Finches', 'Mill Herald', 'The Finches']],
    ['in a show that everybody knows', ['Orla Finch set the record straight on Thursday night’s Jimmy Kimmel Live!', '“It rained on the coat,” Finch said.'], ['Jimmy Kimmel Live']],
    ['in no paper that a place is called like', ['Set in New York City, the film has Orla Finch as a miller. “It was cold,” Finch said.'], [null]],
  ])('are told of what is said %s', (_name, paragraphs, outlets) => {
    expect(quotesOf(...paragraphs).map(({ outlet }) => outlet)).toEqual(outlets);
  });

  it.each([
    ['“We were late,” Orla Finch told The Harbor Gazette.', 'The Harbor Gazette'],
    ['“We were late,” Orla Finch said, per The Harbor Gazette.', 'The Harbor Gazette'],
    ['“We were late,” Orla Finch told WLQU.', 'WLQU'],
    ['“We were late,” Orla Finch wrote on Instagram.', 'Instagram'],
    ['“We were late,” Orla Finch said on the Night Bus podcast.', 'Night Bus'],
    ['“We were late,” a source tells Us Weekly.', 'Us Weekly'],
    ['“We were late,” Orla Finch told her sister.', null],
    ['Speaking on “Night Bus,” Orla Finch said: “We were late for it.”', 'Night Bus'],
    ['“We were late,” Orla Finch said during a May episode of The Harbor Dwellers.', 'The Harbor Dwellers'],
    ['“We were late,” Orla Finch told Nettle in a new interview.', 'Nettle'],
    ['“We were late,” Orla Finch said on the tideline podcast.', 'tideline'],
    ['“We were late,” says Orla Finch, writer of a newsletter on Substack.', null],
    ['“We were late,” Orla Finch tweeted on X.', 'X'],
    ['“We were late,” Orla Finch said of the Hulu series.', null],
    ['“We were late,” Orla Finch told Harper’s Bazaar.', 'Harper’s Bazaar'],
    ['Orla Finch, asked by Vogue, said: “We were late for it.”', 'Vogue'],
    ['As Orla Finch put it to GQ, “We were late for it.”', 'GQ'],
    ['Variety’s Orla Finch called it “quite a wet river.”', 'Variety'],
    ['On Abel Crane’s podcast, Night Bus, Orla Finch said: “We were late for it.”', 'Night Bus'],
    ['Talking to Jimmy Fallon on The Tonight Show, Orla Finch said: “We were late for it.”', 'The Tonight Show'],
    ['“We were late,” Orla Finch told the Commons.', null],
    ['“We were late,” Orla Finch told a Fox News insider.', null],
    ['“We were late,” said Orla Finch, according to a Fox source.', null],
    ['“We were late,” Orla Finch told Fox News anchor Bram Holt.', 'Fox News'],
    ['“We were late,” Orla Finch told a People reporter.', 'People'],
    ['People said the boats were “quite late.”', null],
    ['“We were late,” Orla Finch said in a social media post.', 'social media'],
    ['Speaking on her family’s podcast ‘The Finches’, Orla Finch said: “We were late for it.”', 'The Finches'],
    ['Orla Finch wrote in the Halver Chronicle: “We were late for it.”', 'Halver Chronicle'],
    ['“We were late,” Orla Finch told Ida Colm of the Halver Chronicle.', 'Halver Chronicle'],
    ['“We were late,” Orla Finch told host Ida Colm on The Night Show.', 'The Night Show'],
    ['“We were late,” Orla Finch recalled to The Guardian in 2014.', 'The Guardian'],
    ['“We were late,” Orla Finch says in the October issue of Elle.', 'Elle'],
    ['In a new interview with British GQ, Orla Finch said: “We were late for it.”', 'British GQ'],
    ['“We were late,” said Orla Finch, once on the cover of Rolling Stone.', null],
    ['Orla Finch said the boats at Moor Studios show no holes: “We were late for it.”', null],
    ['Abel Crane told People it was dry while Orla Finch wrote on X: “We were late for it.”', 'X'],
  ])('%s', (text, outlet) => {
    expect(quotesOf(text).at(-1)).toMatchObject({ outlet, outletInferred: false });
  });

  it('are not those that the writer was told in, where somebody writes instead', () => {
    expect(quotesOf('“We were late,” Orla Finch told The Harbor Gazette.', '“It rained on us all,” Finch wrote.').at(-1)?.outlet).toBeNull();
  });

  it('are no show that is only the day', () => {
    expect(quotesOf('Today’s Halver Choir often speaks of its “vision for the river and the mill.”').at(-1)?.outlet).toBeNull();
  });

  it('are over once the speaker has been silent for long, or speaks elsewhere than in a post', () => {
    const quiet = Array.from({ length: 9 }, () => 'The ferry went to the mill and came back again.');
    expect(quotesOf('“We were late,” Orla Finch told The Harbor Gazette.', ...quiet, '“It rained,” Finch said.').at(-1)?.outlet).toBeNull();
    expect(quotesOf('Orla Finch wrote on Instagram: “We were late.”', '“It rained all day,” Finch says.').at(-1)?.outlet).toBeNull();
    expect(quotesOf('Orla Finch wrote on Instagram: “We were late.”', '“It rained all day,” she continued.').at(-1)?.outlet).toBe('Instagram');
  });

  it('are not those of the interview that goes on, where the words fell elsewhere', () => {
    expect(quotesOf('“We were late,” Orla Finch told The Harbor Gazette.', '“It rained,” Finch said at the premiere.').at(-1)?.outlet).toBeNull();
  });

  it('are those of the show that the paragraph before ended with, and of the post that was just told of', () => {
    expect(quotesOf('Orla Finch and Abel Crane rowed. The sailor looked back on it during an episode of his Night Bus podcast.', '“It was wet,” Crane shared.').at(-1)?.outlet).toBe('Night Bus');
    expect(quotesOf('A 15-year-old girl threw a hat. According to a Facebook post, she had waited for hours.', '“I said sorry a thousand times,” she wrote.').at(-1)?.outlet).toBe('Facebook');
  });

  it('are those that a statement was posted on', () => {
    expect(quotesOf('Taking to Instagram, Orla Finch and Ida Crane shared the same statement.', 'The statement reads, “We have had a rough year on the pier.”')).toMatchObject([{ outlet: 'Instagram', outletInferred: true }]);
  });

  it('of a title are those of its speaker, unless the speaker spoke in several places', () => {
    const body = ['“We were late,” Orla Finch told The Harbor Gazette.', '“It rained on us,” Finch told People.'];
    expect(readStory(body, { title: 'Orla Finch: ‘It Rained on Us’' }).quotes[0]?.outlet).toBe('People');
    expect(readStory(body, { title: 'Orla Finch Says They Were ‘quite soaked by noon’' }).quotes[0]?.outlet).toBeNull();
  });

  it('hold, as inferred, while the interview goes on', () => {
    const [, second] = quotesOf('“We were late,” Orla Finch told The Harbor Gazette.', '“It rained,” Finch added.');
    expect(second).toMatchObject({ outlet: 'The Harbor Gazette', outletInferred: true });
  });
});
