/**
 * The vocabulary of Greenroom: one word per thing. All of it is plain JSON, so that a Story can be sent, stored,
 * backed up and compared. The words are explained in the README ("The house").
 */

/** A node of the Article: the shape of `hast`, so that maintained tools can render and export it. */
export type ArticleNode = ArticleElement | ArticleText;

export interface ArticleText {
  type: 'text';
  value: string;
}

export interface ArticleElement {
  type: 'element';
  tagName: ArticleTag;
  properties: ArticleProperties;
  children: ArticleNode[];
}

/** The story's own content as a tree of allowed elements; data, never live HTML. */
export interface Article {
  type: 'root';
  children: ArticleNode[];
}

/** Every element that an Article may hold. Nothing else is ever made, stored or rendered. */
export const ARTICLE_TAGS = [
  'p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'hr', 'br',
  'figure', 'img', 'figcaption', 'table', 'thead', 'tbody', 'tr', 'th', 'td',
  'a', 'em', 'strong', 's', 'sub', 'sup', 'code', 'small', 'cite', 'q', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'section',
] as const; // prettier-ignore
export type ArticleTag = (typeof ARTICLE_TAGS)[number];

/** Every property that an Article's element may hold; which element may hold which is said in `lib/article/allow-list.ts`. */
export interface ArticleProperties {
  /** `a`, `section`: http, https or mailto, without credentials. */
  href?: string;
  /** `img`: http or https. */
  src?: string;
  alt?: string;
  /** `img`: CSS pixels, where the page says them, so that the layout does not jump. */
  width?: number;
  height?: number;
  /** `ol`: the first number. */
  start?: number;
  /** `li`: its own number. */
  value?: number;
  colSpan?: number;
  rowSpan?: number;
  /** BCP 47, where it differs from the story's. */
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  /**
   * What a `section`, `figure` or `small` stands for: an embedded post as a text card, a video as a linked card,
   * the credit of a picture, the start of a further page.
   */
  role?: 'embed' | 'video' | 'credit' | 'page';
  /** `section` of role embed or video: where the post or video lives ("Instagram"), who wrote it, when (as written). */
  source?: string;
  author?: string;
  date?: string;
}

/** One block of the article's text, in reading order. Quotes, highlights and search speak of blocks by their index. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'list-item' | 'quotation' | 'embed' | 'preformatted' | 'cell';
  /** The block's words: the concatenation of its text nodes, a line break as `\n`. Never holds a blank line. */
  text: string;
}

export interface Figure {
  src: string;
  alt: string;
  caption: string | null;
  credit: string | null;
}

export type QuoteKind = 'statement' | 'fragment' | 'document' | 'title' | 'scare';
export type Stance = 'says' | 'claims' | 'alleges' | 'denies' | 'confirms' | 'jokes' | 'writes' | 'asks' | 'sings' | 'thinks';

/** Where a Quote stands: in a body block, or in one of the lines above the body. */
export type QuotePlace = 'title' | 'dek' | 'key-point' | 'body';

/** Words in the story that someone else said or wrote. */
export interface Quote {
  /** The words between the quotation marks, as the block has them. */
  text: string;
  place: QuotePlace;
  /** Index into the blocks (place body), into the key points (place key-point), else 0. */
  block: number;
  /** UTF-16 offsets into that block's text, marks excluded: `text === blockText.slice(start, end)`. */
  start: number;
  end: number;
  kind: QuoteKind;
  /** The speaker's canonical name: the fullest form that the story gives; null where it is not known. */
  speaker: string | null;
  /** How the sentence names the speaker ("she"), where it does. */
  mention: string | null;
  /** The reporting word as it stands ("told"), where there is one. */
  cue: string | null;
  stance: Stance | null;
  outlet: string | null;
  /** True where the outlet was taken over from the interview that goes on, not said of this quote. */
  outletInferred: boolean;
  /** The same speech as the quote before it. */
  continues: boolean;
  /** 0 to 1: how sure the speaker is. From `SURE` on the reader shows it without a question mark. */
  confidence: number;
}

/** From this confidence on a speaker is shown as sure; below `UNSURE` the reader sees "unclear who". */
export const SURE = 0.9;
export const UNSURE = 0.5;

/** The person or group a quote belongs to, or somebody the story tells of. */
export interface Person {
  /** Canonical name: the fullest form that the story gives. */
  name: string;
  kind: 'person' | 'group' | 'document' | 'unnamed';
  /** How the story introduces them, in its own letters: "head of the Moor Choir"; null where it does not. */
  role: string | null;
  /** All forms that the story used, the canonical one first. */
  forms: string[];
  /** How many times the story names them. */
  mentions: number;
}

/** One reader comment. */
export interface Comment {
  author: string | null;
  text: string;
  score: number | null;
  /** As the page writes it. */
  time: string | null;
  /** How many copies of it the page held. */
  copies: number;
  replies: Comment[];
}

/** Comments that live where Greenroom does not look: in a frame of another site. */
export interface CommentsElsewhere {
  system: string;
  url: string;
}

export const HIDDEN_REASONS = [
  'image-credit', 'advertisement', 'related', 'newsletter', 'share', 'poll', 'promo', 'author-bio', 'tags',
  'duplicate-comment', 'duplicate-text', 'comment-control', 'navigation', 'consent', 'paywall-prompt', 'affiliate', 'other',
] as const; // prettier-ignore
export type HiddenReason = (typeof HIDDEN_REASONS)[number];

/** A piece that was left out of the story, and why; it can be shown again. */
export interface HiddenPiece {
  reason: HiddenReason;
  text: string;
  /** How many times the page held it. */
  copies: number;
}

/** A further page of the same story, from the page's own links. */
export interface NextPage {
  url: string;
  label: string;
}

/** What Greenroom made of one Page. */
export interface Story {
  url: string;
  /** The address that names the story: no tracking parameters, no fragment. */
  canonicalUrl: string;
  title: string;
  dek: string | null;
  byline: string[];
  siteName: string;
  /** ISO 8601, with the page's own offset where it gives one; a bare day where it gives only that. */
  publishedAt: string | null;
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Words of the article; for scripts without spaces, characters. */
  wordCount: number;
  keyPoints: string[];
  article: Article;
  quotes: Quote[];
  people: Person[];
  comments: Comment[];
  commentsElsewhere: CommentsElsewhere | null;
  hidden: HiddenPiece[];
  nextPage: NextPage | null;
}

/** Expected failures; each has its sentence, by `lib/errors.ts`. */
export type ErrorCode =
  | 'no-article'
  | 'empty-page'
  | 'link-list'
  | 'wall-consent'
  | 'wall-paywall'
  | 'wall-robot'
  | 'too-big'
  | 'broken-page'
  | 'page-not-allowed'
  | 'page-gone'
  | 'page-silent'
  | 'busy'
  | 'story-gone'
  | 'disk-full'
  | 'store-damaged'
  | 'store-newer'
  | 'store-upgraded'
  | 'store-failed'
  | 'bad-message';

/** A value or a known failure. Failures travel as values; what is unexpected throws. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: ErrorCode };

/** A passage anchored by its words and their surroundings (W3C TextQuoteSelector and TextPositionSelector in one). */
export interface Anchor {
  exact: string;
  prefix: string;
  suffix: string;
  /** UTF-16 offsets into the article's text (`articleText`). */
  start: number;
  end: number;
}

export const HIGHLIGHT_COLOURS = ['amber', 'mint', 'sky', 'rose'] as const;
export type HighlightColour = (typeof HIGHLIGHT_COLOURS)[number];

/** A passage that the reader marked. */
export interface Highlight {
  id: string;
  storyId: string;
  anchor: Anchor;
  colour: HighlightColour;
  /** The speaker, where the passage lies in a quote. */
  speaker: string | null;
  createdAt: number;
  updatedAt: number;
}

/** What the reader wrote, on a story (`highlightId` null) or on a highlight. */
export interface Note {
  id: string;
  storyId: string;
  highlightId: string | null;
  text: string;
  createdAt: number;
  updatedAt: number;
}

/**
 * What the reader said of a quote: who spoke, or that it is nobody's words. It is found again by the quote's words and
 * what stands around them in their block, and wins over what the engine finds, now and after each refresh.
 */
export interface Correction {
  id: string;
  storyId: string;
  place: QuotePlace;
  /** Offsets and surroundings are those in the quote's own block. */
  anchor: Anchor;
  /** False: not a quotation. */
  isQuote: boolean;
  /** Null: unclear who. */
  speaker: string | null;
  createdAt: number;
  updatedAt: number;
}

/** A row of the reading list: what a list needs to know of a story without opening it. */
export interface StoryCard {
  id: string;
  canonicalUrl: string;
  title: string;
  siteName: string;
  byline: string[];
  publishedAt: string | null;
  language: string;
  direction: 'ltr' | 'rtl';
  wordCount: number;
  quoteCount: number;
  speakers: string[];
  /** Milliseconds since 1970; null for a story that was looked at but not saved. */
  savedAt: number | null;
  /**
   * When the story was last made from its page; null for a link that came in by an import: it has no text yet, the list
   * opens its page, and the story is made when the reader clicks Greenroom there.
   */
  capturedAt: number | null;
  /** 0 to 1: how far the reader got. */
  progress: number;
  openedAt: number | null;
  noteCount: number;
  /** What the reader sorted the story under. */
  tags: string[];
  shelf: Shelf;
}

/** Where a saved story lies: on the reading list, or done with, kept and found by searching only. */
export const SHELVES = ['list', 'archive'] as const;
export type Shelf = (typeof SHELVES)[number];
