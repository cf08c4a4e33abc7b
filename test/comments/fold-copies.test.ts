import { describe, expect, it } from 'vitest';
import { findComments } from '../../lib/comments/find-comments.ts';
import { foldNewComments } from '../../lib/comments/fold-new-comments.ts';
import { isLabel, peelLabels } from '../../lib/comments/peel-labels.ts';
import { outline, page } from './comment-page.ts';

const STORY = '<h1>Lantern week opens</h1><p>Lantern week opened with more lanterns than anybody could count before the rain came.</p>';

interface Words {
  votes?: number;
  replies?: string;
  time?: string;
}

function comment(name: string, words: string, { votes = 3, replies = '', time = '2 hours ago' }: Words = {}): string {
  return `<div class="comment"><a class="comment-author" href="#">${name}</a> <time>${time}</time><div class="comment-text">${words}</div><span class="points">${String(votes)}</span><button>Reply</button>${replies && `<div class="replies">${replies}</div>`}</div>`;
}

const list = (id: string, ...comments: string[]): string => `<section class="comments" id="${id}">${comments.join('')}</section>`;
const read = (...lists: string[]) => findComments(page(`<body><main><article>${STORY}</article>${lists.join('')}</main></body>`));
const TIN = 'I built two of them out of soup tins, and a third out of a hat that my aunt had left.';

describe('copies of comments', () => {
  it('are one comment, whatever their votes and white space', () => {
    const { comments, duplicates } = read(list('a', comment('Abe', TIN), comment('Nell', 'Lovely.')), list('b', comment('Abe', TIN.replace(', and', ',\n  and'), { votes: 91, time: '3 hours ago' }), comment('Nell', 'Lovely.')));
    expect(comments.map(({ text, copies }) => [text, copies])).toEqual([[TIN, 2], ['Lovely.', 2]]);
    expect(duplicates.map(({ element }) => element.parentElement?.id)).toEqual(['b', 'b']);
  });

  it('may be previews that the page has cut; the whole words stay', () => {
    for (const cut of ['… Read more', '... See more', '…', '...more']) {
      const { comments } = read(list('top', comment('Abe', `I built two of them out of soup tins, and a third${cut}`)), list('all', comment('Abe', TIN), comment('Nell', 'Lovely.')));
      expect(comments.map(({ text, copies }) => [text, copies])).toEqual([[TIN, 2], ['Lovely.', 1]]);
    }
  });

  it('are no copies where different people wrote the same', () => {
    expect(read(list('a', comment('Abe', 'Lovely lanterns.'), comment('Nell', 'Lovely lanterns.'))).comments).toHaveLength(2);
  });

  it('are no copies where one quotes the other, or the article', () => {
    const { comments, duplicates } = read(list('a', comment('Abe', TIN), comment('Nell', `“${TIN}” Did she know?`), comment('Uma', 'Lantern week opened with more lanterns than anybody could count before the rain came. Not so, I counted them.')));
    expect(comments).toHaveLength(3);
    expect(duplicates).toEqual([]);
  });

  it('are shown by their part with its answers where those are copies as well, else by their words alone', () => {
    const whole = comment('Abe', TIN, { replies: comment('Ivo', 'With glue?') });
    const { comments, duplicates } = read(list('a', whole, comment('Nell', 'Lovely.')), list('b', whole), list('c', comment('Abe', TIN, { replies: comment('Kim', 'Where is the hat now?') })));
    expect(outline(comments)).toEqual([`Abe: ${TIN}`, '  Ivo: With glue?', '  Kim: Where is the hat now?', 'Nell: Lovely.']);
    const shapes = duplicates.map(({ element, text }) => `${element.closest('section')?.id ?? ''} ${element.className} ${text.slice(0, 8)}`);
    expect(shapes.slice(0, 1)).toEqual(['b comments I built ']);
    expect(shapes.at(-1)).toBe('c comment-text I built ');
  });
});

describe('comments that load later', () => {
  const added = (markup: string): Element[] => [...page(`<body>${markup}</body>`).body.children];

  it('are folded into what is known, and read again they count nothing twice', () => {
    const reading = read(list('a', comment('Abe', TIN), comment('Nell', 'Lovely.')));
    const late = added(comment('Abe', TIN) + comment('Uma', 'Mine drowned.'));
    const first = foldNewComments(reading, late);
    expect([first.duplicates, first.fresh]).toEqual([[late[0]], [late[1]]]);
    const again = foldNewComments(reading, late);
    expect([again.duplicates, again.fresh]).toEqual([[late[0]], []]);
    expect(reading.known.all.map(({ copies }) => copies)).toEqual([2, 1, 1]);
  });

  it('give what has no words yet as empty, and advertisements between them as well', () => {
    const reading = read(list('a', comment('Abe', TIN), comment('Nell', 'Lovely.')));
    const late = added('<div class="comment"></div><div class="slot"><b>Gloop</b> the yoghurt that hums</div>');
    expect(foldNewComments(reading, late)).toEqual({ duplicates: [], fresh: [], empty: late });
  });
});

describe('labels of commenting systems', () => {
  it.each([
    ['Load More Replies...So true', 'So true'],
    ['So true. Load More Replies...', 'So true.'],
    ['Show 3 more repliesNobody saw it', 'Nobody saw it'],
    ['Show allies of the mayor the door', 'Show allies of the mayor the door'],
  ])('%s is peeled to “%s”', (text, peeled) => {
    expect(peelLabels(text)).toBe(peeled);
  });

  it.each(['Reply', '▲ Reply', '3 likes', 'Load more comments…', '답글', 'رد', 'Alerter', 'Abonné', 'Réponse à ce commentaire'])('%s is a label', (line) => {
    expect(isLabel(line)).toBe(true);
  });

  it.each(['No reply from the mayor', '정말 좋은 공연이었어요 공감', 'هذا أجمل ما رأيت رد', 'Great lanterns'])('%s is what somebody wrote', (line) => {
    expect(isLabel(line)).toBe(false);
  });
});
