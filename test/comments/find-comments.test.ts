import { describe, expect, it } from 'vitest';
import { findComments } from '../../lib/comments/find-comments.ts';
import { commentPage, outline, page } from './comment-page.ts';

describe('comments in the page itself', () => {
  it('reads a WordPress thread with answers, paragraphs and quotes of other comments', () => {
    const { comments, places } = findComments(commentPage('wordpress'));
    expect(outline(comments)).toEqual([
      'Tilda Moss: I had row C for April. At least the lift will be safe. / See you all in May, I hope.',
      '  Jonas Reed: I had row C for April. / Same row here, small world.',
      'Pia: Finally.',
      'Rune: Finally.',
    ]);
    expect(comments[0]?.time).toBe('March 2, 2025 at 10:00 am');
    expect(places.map((place) => place.id)).toEqual(['comments']);
  });

  it('folds a cut preview into the whole comment and counts both', () => {
    const document = commentPage('panda-like');
    const { comments, duplicates, places } = findComments(document);
    expect(outline(comments)).toEqual([
      'Mossy Gate: My aunt kept a whole accordion back there and nobody ever asked her why she played it only on Tuesdays.',
      '  Ferro: Tuesdays are for polka.',
      "Bit Of Rye: Couldn't a plumber just move the stove?",
      'Ferro: "Couldn\'t a plumber just move the stove?" No. It is bolted to the wall in most flats.',
    ]);
    expect(comments.map(({ copies, score }) => [copies, score])).toEqual([[2, 43], [1, 4], [1, 1200]]);
    expect(comments[0]?.replies[0]?.score).toBe(-8);
    expect(duplicates).toHaveLength(1);
    expect(document.querySelector('.comment-feature')?.contains(duplicates[0]?.element ?? null)).toBe(true);
    expect(places).toHaveLength(2);
  });

  it('gives labels, vote buttons and "more" links as controls', () => {
    const { controls } = findComments(commentPage('panda-like'));
    const words = controls.map((control) => control.textContent?.trim());
    expect(words).toContain('Load more comments');
    expect(words).toContain('Load More Replies...');
    expect(controls.some((control) => control.textContent?.includes('accordion'))).toBe(false);
  });

  it('reads comments whose words come before who wrote them', () => {
    const { comments } = findComments(commentPage('mail-like'));
    expect(comments.map((comment) => comment.text)).toEqual(['Good for him, proof that flour makes you strong.', 'I was there. The last jump was something else.']);
    expect(comments[0]?.replies.map((reply) => reply.text)).toEqual(['Or early nights.']);
    expect(comments.map((comment) => comment.score)).toEqual([212, -3]);
  });

  it('reads comments that are article elements of a custom element', () => {
    const { comments, places } = findComments(commentPage('viafoura-like'));
    expect(outline(comments)).toEqual(['Saga North: Best crossing of my life.', 'Eddy P: The captain deserves a medal and a new foghorn.', 'Lo: Where can one hear the songs?']);
    expect(comments[1]?.score).toBe(12);
    expect(places).toHaveLength(1);
  });

  it('finds comments without any telling name by their shape', () => {
    const { comments } = findComments(commentPage('nameless'));
    expect(outline(comments)).toEqual(['Gale: The wolf pours a very good cup.', 'Ines: Will they come south as well? / We would queue.', 'Toby: Nineteen puppets and one driver, I heard.']);
  });

  it('takes answers from levels in class names, in German', () => {
    const { comments } = findComments(commentPage('levels'));
    expect(outline(comments)).toEqual(['Hilde: Endlich trockene Füße.', '  Bo: Und trockene Pappe!', 'Kuno: Die Wiese ist auch nicht besser.']);
  });

  it('finds comments that stand as plain paragraphs printed twice after a poll', () => {
    const { comments, duplicates, controls, places } = findComments(commentPage('plain-twice'));
    expect(comments.map(({ text, copies }) => [text.slice(0, 24), copies])).toEqual([['I only came for the pict', 2], ['Never trust a director w', 2], ['The dog is the only prof', 2]]);
    expect(duplicates.map(({ of }) => of)).toEqual([0, 1, 2]);
    expect(controls.map((control) => control.textContent)).toEqual(['-8', '4']);
    expect(places).toHaveLength(6);
  });

  const comment = (head: string, body: string): string => `<li class="comment"><div class="author_name">${head}</div><div class="comment_body">${body}</div><a href="#r">Reply</a></li>`;
  const thread = (...comments: string[]): Document => page(`<h1>Kettles</h1><ul id="comments">${comments.join('')}</ul>`);

  it('takes the name alone of what stands round it, and the time out of the first line of the words', () => {
    const { comments } = findComments(
      thread(
        comment('<a href="/u/1">Mossy Gate</a><div>349 Fans</div>', '<div class="comment_time">15 seconds ago (7:18 PM)</div><p>The accordion was heard as far as the pier.</p>'),
        comment('<div class="card"><h4>Ferro</h4><span>Profile</span> <span>Follow</span></div>', '<p>At 7:18 PM it stopped, and nobody knew why it did.</p>'),
      ),
    );
    expect(outline(comments)).toEqual(['Mossy Gate: The accordion was heard as far as the pier.', 'Ferro: At 7:18 PM it stopped, and nobody knew why it did.']);
    expect(comments[0]?.time).toBe('15 seconds ago (7:18 PM)');
  });

  it('reads a name and a time in an element named after both', () => {
    const item = (name: string, words: string): string => `<li class="comment"><div class="comment-body"><div class="comment-author">${name} says:</div><div class="comment-meta commentmetadata"><a href="#1">May 2, 2023 at 7:18 pm</a></div><p>${words}</p></div></li>`;
    const { comments } = findComments(thread(item('Mossy', 'The accordion was heard as far as the pier.'), item('Ferro', 'Not at my end of it.')));
    expect(outline(comments)).toEqual(['Mossy: The accordion was heard as far as the pier.', 'Ferro: Not at my end of it.']);
    expect(comments[0]?.time).toBe('May 2, 2023 at 7:18 pm');
  });

  it('reads the name in a heading above the words, and one after “By:” in what is named the words', () => {
    const headed = (name: string, words: string): string => `<li class="comment"><h5>${name}</h5><time>May 2, 2023</time><div class="comment_content">${words}</div></li>`;
    const inside = (name: string, words: string): string => `<li class="comment"><div class="comment-content"><div class="posted-by">By: ${name}</div><div class="time">12.09.2016 @ 6:00 PM</div><p>${words}</p></div></li>`;
    for (const item of [headed, inside]) {
      const { comments } = findComments(thread(item('Mossy Gate', 'The accordion was heard as far as the pier.'), item('Ferro', 'Not at my end of it.')));
      expect(outline(comments)).toEqual(['Mossy Gate: The accordion was heard as far as the pier.', 'Ferro: Not at my end of it.']);
    }
  });

  it('takes a rating for a score and for no words', () => {
    const item = (name: string, words: string): string => `<div class="comment_content"><div class="username">${name}</div><div class="date">2 hours ago</div><div class="content">${words}</div><div class="rating">Rating: 16 Votes</div></div>`;
    const { comments } = findComments(page(`<h1>Kettles</h1><div id="comments"><div class="comment">${item('Mossy', 'The accordion was heard.')}</div><div class="comment">${item('Ferro', 'Not here.')}</div></div>`));
    expect(outline(comments)).toEqual(['Mossy: The accordion was heard.', 'Ferro: Not here.']);
    expect(comments[0]?.score).toBe(16);
  });

  it('leaves out the marks where a word may be broken', () => {
    const { comments } = findComments(thread(comment('Mossy', '<p>The accor&shy;dion was heard as far as the pier.</p>'), comment('Ferro', '<p>Not at my end of it.</p>')));
    expect(comments[0]?.text).toBe('The accordion was heard as far as the pier.');
  });

  it('takes what a form asks for as nobody’s words', () => {
    const form = '<div id="comment-login"><form><ul><li><div class="error username">Email is Required</div><input name="u"></li><li><div class="error password">Password is Required</div><input type="password"></li></ul></form><div><h4>Not yet a member?</h4><a href="/r">Register Now</a></div></div>';
    expect(findComments(page(`<h1>Kettles</h1><div id="comments">${form}</div>`)).comments).toEqual([]);
  });

  it('leaves the document as it was', () => {
    const document = commentPage('panda-like');
    const before = document.documentElement.outerHTML;
    findComments(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

const THREAD = `<div class="coral-comment"><button class="coral-username">Nell</button><time>2 hours ago</time><div class="coral-comment-content">A fine lantern.</div><button>Reply</button></div>
<div class="coral-comment"><button class="coral-username">Abe</button><time>1 hour ago</time><div class="coral-comment-content">I built two of them.</div><button>Reply</button></div>`;
const STORY = '<h1>Lantern week opens</h1><p>Lantern week opened with more lanterns than anybody could count before the rain came.</p>';

describe('comments outside the document tree', () => {
  function withRoot(mode: ShadowRootMode): { document: Document; root: ShadowRoot } {
    const document = page(`<body>${STORY}<div id="coral_thread"><div id="coral-shadow-container"></div></div></body>`);
    const host = document.querySelector('#coral-shadow-container');
    const root = host?.attachShadow({ mode });
    if (!root) throw new Error('The page has no host');
    root.append(...page(`<body><div class="wrap">${THREAD}</div></body>`).body.children);
    return { document, root };
  }

  it('reads an open shadow root; its place is the host', () => {
    const { comments, places, elsewhere } = findComments(withRoot('open').document);
    expect(outline(comments)).toEqual(['Nell: A fine lantern.', 'Abe: I built two of them.']);
    expect(places.some((place) => place.id === 'coral-shadow-container' || place.id === 'coral_thread')).toBe(true);
    expect(elsewhere).toBeNull();
  });

  it('reads a closed one only through the opener that it is given', () => {
    const { document, root } = withRoot('closed');
    expect(findComments(document).comments).toEqual([]);
    expect(findComments(document, (element) => (element === root.host ? root : null)).comments).toHaveLength(2);
  });

  it('reads a frame of the same site', () => {
    const document = page(`<body>${STORY}<iframe id="talk"></iframe></body>`);
    const frame = document.querySelector('iframe')?.contentDocument;
    frame?.body.append(...page(`<body><div class="comments">${THREAD}</div></body>`).body.children);
    expect(findComments(document).comments).toHaveLength(2);
  });

  it('says where comments live that a frame of another site holds', () => {
    const src = 'https://disqus.com/embed/comments/?base=default&f=lanterns';
    const { elsewhere, comments } = findComments(page(`<body>${STORY}<div id="disqus_thread"><iframe title="Disqus" src="${src}"></iframe></div></body>`));
    expect(elsewhere).toEqual({ system: 'Disqus', url: src });
    expect(comments).toEqual([]);
  });

  it('points to the place that a known system has not filled', () => {
    expect(findComments(page(`<body>${STORY}<div id="disqus_thread"></div></body>`)).elsewhere).toEqual({ system: 'Disqus', url: 'https://harbour-post.example/story#disqus_thread' });
    expect(findComments(page(`<body>${STORY}<a href="#disqus_thread">0 comments</a></body>`)).elsewhere).toBeNull();
  });
});

describe('what is not a comment', () => {
  const entry = (time: string, text: string): string => `<div class="live-entry"><time>${time}</time><span class="author">Orla Finch</span><h3>${text}</h3><p>${text} and more of it was told by the mayor, who stood on a box and spoke for an hour to those who had come.</p><a href="#">Share</a></div>`;
  const cases: Record<string, string> = {
    'entries of a live blog': `<div class="live-blog">${entry('10:05', 'Doors open')}${entry('10:25', 'Band arrives')}${entry('11:00', 'Rain starts')}</div>`,
    'questions and answers': '<div class="conversation"><p><strong>Post: When did you start?</strong></p><p><b>Ada:</b> In the cellar, with one lamp and a borrowed chair.</p><p><strong>Post: And then?</strong></p><p><b>Ada:</b> Then the lamp broke.</p></div>',
    'entries of a list': '<ol><li><h2>1. The Quiet Kite</h2><p class="author">by Nils Ode</p><p>A film about string, 2 hours long, and worth each of its minutes.</p></li><li><h2>2. Salt</h2><p class="author">by Eva Rohr</p><p>A film about soup.</p></li></ol>',
    'reviews of products': '<div class="reviews"><div class="review"><span class="author">Kim</span><time>May 2, 2024</time><span class="rating">4</span><p>A sturdy kettle that sings in tune and pours without a drip.</p><span>12 people found this helpful</span></div><div class="review"><span class="author">Ned</span><time>May 3, 2024</time><span class="rating">2</span><p>It sings, but flat.</p></div></div>',
    'cards of other stories': '<div class="related"><div class="card"><a href="/a">A kite for the queen</a><span class="author">Nils Ode</span><time>2 hours ago</time><span class="comments-count">12 comments</span></div><div class="card"><a href="/b">Soup of the year</a><span class="author">Eva Rohr</span><time>3 hours ago</time><span class="comments-count">3 comments</span></div></div>',
    'a byline beside a link to comments': '<div class="entry-meta social-comments">By <span class="author">Orla Finch</span> • <time>2025-03-02</time></div>',
    'a list of winners printed twice': `<p>${'The jury of the harbour prize met for nine hours and then gave out nine prizes. '.repeat(2)}</p><p>${'Nobody left the hall before the soup was served to all who had come. '.repeat(2)}</p><p>Best kite: The Quiet Kite</p><p>Best soup: Salt and Pepper</p><p>Best kite: The Quiet Kite</p><p>Best soup: Salt and Pepper</p>`,
    'a body printed twice': '<div class="a"><p>The ferry sailed at noon with a band on its deck and no drums at all on board.</p><p>It came back at four with the drums that three schools along the coast had lent.</p></div><div class="b"><p>The ferry sailed at noon with a band on its deck and no drums at all on board.</p><p>It came back at four with the drums that three schools along the coast had lent.</p></div>',
    'the comments that a sidebar lists for other stories': '<ul id="recentcomments"><li><span class="author">Vera</span> on <a href="/x">Boats</a> 2 hours ago</li><li><span class="author">Ulf</span> on <a href="/y">Kites</a> 3 hours ago</li></ul>',
  };
  for (const [name, html] of Object.entries(cases)) {
    it(name, () => {
      expect(findComments(page(`<body><main>${STORY}${html}</main></body>`)).comments).toEqual([]);
    });
  }
});
