import { describe, expect, it } from 'vitest';
import { articleFigures, articleText } from '../../lib/article/blocks.ts';
import { PROSE, page, reasonOf, textOf } from './cleaned.ts';

const WHOLE = PROSE.join('\n\n');
const around = (clutter: string): string => `<article>{1}{2}${clutter}{3}{4}</article>`;

describe('lines between the paragraphs', () => {
  const lines: [string, string, string][] = [
    ['a related line', '<p><strong>RELATED: <a href="/otters">Otters open a shop for hats</a></strong></p>', 'related'],
    ['a read-more line', '<p>Read more: <a href="/otters">Otters open a shop</a></p>', 'related'],
    ['a newsletter call', '<p>Sign up for our newsletter to get the best of the harbour in your inbox.</p>', 'newsletter'],
    ['an ad label', '<p>Advertisement</p>', 'advertisement'],
    ['a note that the story goes on', '<p>Story Continued Below</p>', 'advertisement'],
    ['a share line', '<p>Facebook Twitter Email</p>', 'share'],
    ['a share line with the story’s address', '<p>Read or Share this story: https://lantern.example/1x3D</p>', 'share'],
    ['a label in capitals before a link', '<p><b>IN LEEDS: </b><a href="/otters">Otters open a shop for hats</a></p>', 'related'],
    ['a call for an address', '<p>Enter your email and town to set up alerts of your own.</p>', 'newsletter'],
    ['a call for questions', '<p>Questions? Comments? Write to us at <a href="mailto:us@lantern.example">us@lantern.example</a></p>', 'promo'],
    ['a poll call', '<p>Vote in our poll</p>', 'poll'],
    ['a follow call', '<p>Follow us on Instagram and Facebook</p>', 'promo'],
    ['an image credit', '<p>Image credits: otter_fan_9</p>', 'image-credit'],
    ['a bare agency', '<p>Ann Lee/Getty Images</p>', 'image-credit'],
    ['a credit in an element named so', '<p><span class="photoCredit">Courtesy Kettle TV</span></p>', 'image-credit'],
    ['a credit of an agency element', '<div class="x"><span class="story-image-agency">Ann Lee/KTQ</span></div>', 'image-credit'],
    ['an affiliate note', '<p>We may earn a commission from links on this page.</p>', 'affiliate'],
    ['a comment call', '<p>Join the conversation</p>', 'comment-control'],
    ['a live link', '<p><a href="/live">Harbour latest: Follow live</a></p>', 'related'],
    ['a consent notice', '<p>Kettlecast. This content is provided by Kettlecast, which may be using cookies and other technologies.</p>', 'consent'],
    ['stories of the site', '<p><strong>More Great Stories From The Lantern</strong></p>', 'related'],
    ['the title of a player', '<p>Watch: Otters open the harbour</p>', 'related'],
    ['a newsletter told of at length, with its call', '<p>The Lantern will soon send Harbour Notes, a weekly newsletter that brings you the inside track on the boats, what they are up to in public and what goes on below their decks. Sign up here.</p>', 'newsletter'],
    ['a call for a channel', '<p>For access to all of our choir’s finest evenings and interviews – Subscribe on YouTube!</p>', 'promo'],
    ['a follow call with a mark', '<p>* Follow Lantern Boats on Snapchat, Instagram and Threads.</p>', 'promo'],
    ['a call to get the paper elsewhere', '<p>Get Lantern Boats on Facebook, Threads and by pigeon! Seen an otter? Mail us at otters@lantern.example</p>', 'promo'],
    ['a line that leads to parts of the story', '<h3><a href="#lid">The lid</a> | <a href="#spout">Whistle and spout</a> | <a href="#handle">The handle</a></h3>', 'navigation'],
    ['a question to the readers with its call', '<p>Your turn: Has a kettle ever sung to you? Did you sing along? Sound off below!</p>', 'comment-control'],
    ['a call for writers', '<p>Would you like to write for the Lantern? Join our Harbour Writers Program and tell the pier about it.</p>', 'promo'],
    ['a link in brackets', '<p>(<a href="/otters"><i>Find out how the otters came by all of their hats</i>.</a>)</p>', 'related'],
    ['a call for a course', '<p>Do not miss one drop of steam. Sign up for my free kettle course and find out what yours can do.</p>', 'newsletter'],
    ['a magazine’s note with a call', '<p>This story was first printed in our May issue as “Steam”. Click here to subscribe to read more stories like this one.</p>', 'promo'],
    ['a paper that asks for letters', '<p>The Lantern is committed to printing a diversity of letters to the editor. We’d like to hear what you think. And here’s our email: letters@lantern.example.</p>', 'promo'],
    ['where to reach the writer', '<p>—Staff writer Cam E. Otter can be reached at cam@lantern.example.</p>', 'author-bio'],
    ['the writer’s number', '<p>Bo Otter: 206-555-0199 or bo@lantern.example; Bo Otter covers the harbour.</p>', 'author-bio'],
    ['an account', '<p>Twitter: @annlee</p>', 'author-bio'],
    ['a call to meet', '<p>Connect with me <a href="https://twitter.com/annlee">@AnnLee1</a></p>', 'author-bio'],
    ['a newsletter of another name', '<p>Sign up for our weekly Kettle Brief.</p>', 'newsletter'],
    ['who picks what is sold', '<p>All kettles here are independently selected by our editors.</p>', 'affiliate'],
    ['with whom a site deals', '<p>The Lantern has affiliate relationships with certain shops, and we may receive a share of what you spend.</p>', 'affiliate'],
    ['the issue that printed it', '<p>This story appears in the <a href="/may">May 2026 issue</a> of The Lantern. Read the print version in the bakery.</p>', 'other'],
    ['a print note', '<p>A version of this article appears in print on May 2, Section A, Page 3, with the headline: Kettles.</p>', 'other'],
    ['a disclaimer', '<p>Dear Otter is for informational purposes only, is no medical advice, and is not a substitute for a vet.</p>', 'other'],
    ['a credit with via', '<p>[Image via MEGA/WENN]</p>', 'image-credit'],
    ['a label of a picture', '<p>Image</p>', 'navigation'],
    ['what an embed left behind', '<p>[Embed]</p>', 'navigation'],
    ['a wall’s question', '<p>— Not a subscriber? Join The Lantern to read all of it.</p>', 'paywall-prompt'],
    ['a wall’s count', '<p>You have now reached your allowance of 3 free articles in the last 30 days.</p>', 'paywall-prompt'],
    ['German', '<p>Lesen Sie auch: <a href="/otter">Otter eröffnen einen Hutladen</a></p>', 'related'],
    ['French', '<p>Lire aussi : <a href="/loutre">Les loutres ouvrent une boutique</a></p>', 'related'],
    ['Spanish', '<p>Lee también: <a href="/nutria">Las nutrias abren una tienda</a></p>', 'related'],
    ['Portuguese', '<p>Leia também: <a href="/lontra">Lontras abrem uma loja</a></p>', 'related'],
  ];
  it.each(lines)('%s goes, with its reason', (_name, clutter, reason) => {
    expect(textOf(around(clutter))).toBe(WHOLE);
    const text = clutter.replace(/<[^>]*>/g, '').slice(0, 20);
    expect(reasonOf(around(clutter), text)).toBe(reason);
  });

  const kept: [string, string][] = [
    ['a long step of a guide that begins like a call', 'Download the Kettle app from the harbour shop on the other phone, then hold both of them over the pond until the whistle has been heard twice.'],
    ['words about a newsletter at a paragraph’s end', 'The choir has sung in eleven towns, and its founder has written about each of them since the spring, in letters that nobody answered until one was printed in a newsletter to which people subscribe.'],
    ['a speaker in capitals', 'ORLA FINCH: We sang until the last lamp went out, and then we went home.'],
    ['a sentence about an advertisement', 'The advertisement for the show had been seen on every bus in town by then.'],
    ['a sentence that begins with a picture', 'Image after image was shown on the sail, and the choir hummed until the last of them was gone.'],
    ['where a quotation comes from', 'Via KTQ News:'],
    ['a watch that is told of', 'Watch out for the gulls, said the woman who sold the biscuits, for they had learned to open every bag.'],
    ['somebody who can’t be reached', 'Nobody in the bakery could be reached at the time, for all of them were on the wall.'],
    ['a photographer in the story', 'Photographs of the night were shown in the bakery, and one of them was sold for two biscuits.'],
  ];
  it('a list of links under a label goes, however short the story is', () => {
    const links = ['Otters open a shop for hats and shawls', 'A pond is sold to a heron for nine biscuits', 'Gulls want their songs back'].map((title) => `— <a href="/${title.length}">${title} after all these years of waiting by the water</a>`);
    expect(textOf(`<article>{1}{2}<div class="heading-h3"><strong>More Great Stories From The Lantern</strong></div><p>${links.join('<br>')}</p></article>`)).toBe([PROSE[0], PROSE[1]].join('\n\n'));
  });

  it('so does one whose lines are links only in part', () => {
    const links = ['Otters open', 'A pond is sold to', 'Gulls want'].map((title) => `— ${title} <a href="/${title.length}">their hats and songs</a> after all these years of waiting by the water`);
    expect(textOf(`<article>{1}{2}<h3>More Great Stories From The Lantern</h3><p>${links.join('<br>')}</p></article>`)).toBe([PROSE[0], PROSE[1]].join('\n\n'));
  });

  it('the number of a slide is taken off its heading', () => {
    const text = textOf('<article>{1}<h2><span>02/7</span>The otters</h2>{2}<h2><span>03/7</span>The gulls</h2>{3}{4}</article>');
    expect(text).toContain('\n\nThe otters\n\n');
    expect(text).not.toContain('/7');
  });

  it('nor is a review’s score taken for one', () => {
    const score = (name: string): string => textOf(around(`<div class="${name}"><div class="left">Whistle</div><div class="right">3/5</div></div>`));
    expect(score('review-rating')).toContain('3/5');
    expect(score('slide-head')).not.toContain('3/5');
  });

  it('words for screen readers alone are not read', () => {
    expect(textOf('<article><a href="/"><svg></svg><span class="a-screen-reader-only">Logo text</span></a>{1}{2}{3}{4}</article>')).toBe(WHOLE);
  });

  it.each(kept)('%s stays', (_name, sentence) => {
    expect(textOf(around(`<p>${sentence}</p>`))).toContain(sentence);
  });
});

describe('boxes', () => {
  const boxes: [string, string, string][] = [
    ['a newsletter box', '<div class="newsletter-box"><p>The Lantern, every morning.</p><form><input></form></div>', 'newsletter'],
    ['a share bar', '<div class="share-bar"><a href="#">Send</a> <a href="#">Show</a></div>', 'share'],
    ['buttons for the size of words', '<div id="adjustTextSize"><h4>Text Size</h4><ul><li>-</li><li>+</li><li>reset</li></ul></div>', 'navigation'],
    ['a card whose link lies over it', '<aside class="element-rich-link"><div><h1>Otters open a shop</h1><div>Read more</div><a href="/otters"></a></div></aside>', 'related'],
    ['related cards', '<div class="related-posts"><h3>More</h3><a href="/a">Otters open a shop</a><a href="/b">A pond is sold</a></div>', 'related'],
  ];
  it.each(boxes)('%s goes, with its reason', (_name, box, reason) => {
    expect(textOf(around(box))).toBe(WHOLE);
    expect(page(around(box)).hidden.map((piece) => piece.reason)).toContain(reason);
  });

  it('a consent box goes although it explains itself at length', () => {
    const more = Array.from({ length: 8 }, (_, at) => `<p>On evening ${String(at)} the choir sang for the boats, for the bakery and for everybody who had come down to the wall with tea.</p>`).join('');
    const box = `<section class="ui-consent-roadblock"><div>${'To show you this, we need your word that cookies may be kept by the player. '.repeat(5)}</div></section>`;
    const { hidden } = page(`<article>{1}${box}{2}{3}{4}${more}</article>`);
    expect(hidden.map((piece) => piece.reason)).toContain('consent');
  });

  it('so does one that lies over the page', () => {
    const more = Array.from({ length: 8 }, (_, at) => `<p>On evening ${String(at)} the choir sang for the boats, for the bakery and for everybody who had come down to the wall with tea.</p>`).join('');
    const box = `<div class="subscribe_overlay"><p>It is great to see that you like the songs of the harbour, of which you have heard three this month, and there are seven more of them for you to choose.</p><p>${'We keep your address to ourselves, and never give it to any gull that asks us for it in the evening. '.repeat(3)}</p></div>`;
    expect(textOf(`<article>{1}{2}{3}{4}${more}${box}</article>`)).not.toContain('any gull that asks');
  });

  it('a card that only sells goes, one that tells something stays', () => {
    const sells = '<div class="product-embed"><div><p>Copper Kettle No. 9</p></div><div><span>$38</span> <a href="/shop">Kettle House</a></div></div>';
    const tells = '<div class="product-embed"><p>Copper Kettle No. 9</p><p>This is the kettle that the choir’s founder has played since the first evening, and its low note is the one that the gulls know best of all.</p><div><span>$38</span></div></div>';
    expect(textOf(`<article>{1}{2}${sells}{3}{4}</article>`)).toBe(WHOLE);
    expect(textOf(`<article>{1}{2}${tells}{3}{4}</article>`)).toContain('the gulls know best');
  });

  it('a class that says what its box is not is believed', () => {
    const text = textOf(`<article>{1}<div class="kettle-not-a-paywall">{2}</div>{3}{4}</article>`);
    expect(text).toBe(WHOLE);
  });

  it('a class that says what its box has beside its own is no name for it', () => {
    const figure = '<figure class="fig--has-shares"><img src="/wall.jpg" alt="" width="800" height="500"><div class="block-share"><a href="#f">Facebook</a> <a href="#t">Twitter</a> <a href="#p">Pinterest</a></div><figcaption>The wall at dusk.</figcaption></figure>';
    const story = page(around(figure));
    expect(articleText(story.article)).toBe(WHOLE);
    expect(articleFigures(story.article)).toEqual([{ src: 'https://www.lantern.example/wall.jpg', alt: '', caption: 'The wall at dusk.', credit: null }]);
  });

  it('the parts of a component library are no consent box', () => {
    expect(textOf('<article><div class="cmp cmp-text">{1}</div><div class="cmp cmp-text">{2}{3}</div><div class="cmp cmp-text">{4}</div></article>')).toBe(WHOLE);
  });

  it('a heading goes by its class alone: what a table of contents leads to has an id of its own words', () => {
    expect(textOf('<article>{1}{2}<h2 id="the_best_kettle_for_social_media">The best kettle for social media</h2>{3}{4}</article>')).toContain('The best kettle');
    expect(textOf('<article>{1}{2}<h2 class="social-media">The best kettle for all media</h2>{3}{4}</article>')).not.toContain('The best kettle');
  });

  it('sentences in a box named by topics are no list of tags', () => {
    expect(textOf(`<article><div class="key-topics">{1}</div>{2}{3}{4}</article>`)).toContain(PROSE[0]);
  });

  it('a player’s title goes; a post with a video and the heading of a list’s entry stay', () => {
    expect(textOf(around('<div class="video-box"><h3>The choir on the pier</h3></div>'))).toBe(WHOLE);
    expect(textOf(around('<div class="list-item-video"><h2><span>1.</span> The choir on the pier</h2></div>'))).toContain('1. The choir on the pier');
    const post = '<blockquote class="twitter-video"><p>The kettles are back on the pier.</p>— Bo Otter (@bootter) <a href="https://twitter.com/bootter/status/1">May 2, 2023</a></blockquote>';
    expect(JSON.stringify(page(around(post)).article)).toContain('The kettles are back');
  });

  it('the footer of the page is no part of the story', () => {
    const footer = '<footer><div><p>The Lantern has told the harbour’s news since 1905, and its mission is to offer useful, well-tested advice that helps people to live near gulls.</p></div></footer>';
    const text = textOf(`<div>{1}{2}{3}{4}</div></main>${footer}<main>`);
    expect(text).not.toContain('since 1905');
  });
});
