import type { Surface } from './surface.ts';

/** A comment as the clean view shows it. */
export interface ShownComment {
  author: string;
  text: string;
  facts: string[];
  replies: ShownComment[];
}

/** What a reader sees in the clean view, taken from its document. */
export interface ShownStory {
  title: string;
  dek: string | null;
  facts: string;
  keyPoints: string[];
  /** The words of the blocks, without the labels that stand beside them. */
  blocks: string[];
  /** The quotations of the body in their order, with the name that stands over them and what “Who said what” says of each. */
  quotes: { words: string; block: number; speaker: string; facts: string[] }[];
  figures: { alt: string; caption: string | null; credit: string | null }[];
  comments: ShownComment[];
  hidden: { reason: string; text: string }[];
}

/** Reads the clean view as it stands. */
export function readShownStory(reader: Surface): Promise<ShownStory> {
  return reader.run(collectStory);
}

/** Runs in the clean view. */
function collectStory(): ShownStory {
  const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const wordsOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (node instanceof Element && (node.hasAttribute('data-aside') || node.matches('.sr-only'))) return '';
    return [...node.childNodes].map(wordsOf).join('');
  };
  const all = (css: string, within: ParentNode = document): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(css)];
  const one = (css: string, within: ParentNode = document): string | null => {
    const found = within.querySelector(css);
    return found && fold(wordsOf(found));
  };
  const facts = new Map<string, string[]>();
  for (const saying of all('[data-part="saying"]')) {
    const said = all('.saying-facts > *', saying).map((fact) => fold(wordsOf(fact)));
    for (const quote of saying.dataset['saying']?.split(' ') ?? []) facts.set(quote, said);
  }
  const quotes: ShownStory['quotes'] = [];
  const indexes = new Map<string, number>();
  for (const mark of all('[data-part="article"] [data-block] [data-quote]')) {
    const id = mark.dataset['quote'] ?? '';
    const at = indexes.get(id);
    const known = at === undefined ? undefined : quotes[at];
    if (known) known.words += wordsOf(mark);
    else {
      indexes.set(id, quotes.length);
      const block = Number(mark.closest<HTMLElement>('[data-block]')?.dataset['block']);
      quotes.push({ words: wordsOf(mark), block, speaker: mark.dataset['speaker'] ?? '', facts: [...(facts.get(id) ?? ['(not in Who said what)'])] });
    }
  }
  const commentsIn = (list: Element | null): ShownComment[] =>
    [...(list?.children ?? [])].map((item) => ({
      author: one(':scope > .comment-head > .comment-author', item) ?? '',
      text: one(':scope > .comment-words', item) ?? '',
      facts: all(':scope > .comment-head > :not(.comment-author)', item).map((fact) => fold(wordsOf(fact))),
      replies: commentsIn(item.querySelector(':scope > .comments')),
    }));
  return {
    title: one('.story-title') ?? '',
    dek: one('.story-dek'),
    facts: one('.story-facts') ?? '',
    keyPoints: all('.key-points li').map((point) => fold(wordsOf(point))),
    blocks: all('[data-part="article"] [data-block]').map((block) => fold(wordsOf(block))),
    quotes,
    figures: all('[data-part="article"] figure').map((figure) => ({
      alt: figure.querySelector('img')?.alt ?? figure.querySelector('[role="img"]')?.getAttribute('aria-label') ?? '',
      caption: one('.caption', figure),
      credit: one('.credit', figure),
    })),
    comments: commentsIn(document.querySelector('[data-part="comments"] > .comments')),
    hidden: all('[data-part="hidden-group"]').flatMap((group) =>
      all('.hidden-words', group).map((piece) => ({ reason: group.dataset['reason'] ?? '', text: fold(wordsOf(piece)) })),
    ),
  };
}
