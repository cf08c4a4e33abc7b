import * as v from 'valibot';
import { SHELVES, type StoryCard } from './model.ts';
import type { Snippet } from './search/find-snippet.ts';
import { anything, type Check, type Checked, count as number, flag, noValue, oneOf, record, text } from './message-checks.ts';

// The one message contract. Each entry holds the shape of what is asked and of what is answered; both are plain JSON and
// are checked by whoever receives them, as is the sender (`messages.ts`).

/* @__NO_SIDE_EFFECTS__ */
/** A shape of which Greenroom's own pages alone speak: checked by the library, which stays out of web pages. */
function shaped<S extends v.GenericSchema>(schema: S): Check<v.InferOutput<S>> {
  return (value) => {
    const checked = v.safeParse(schema, value);
    return checked.success ? { is: checked.output } : null;
  };
}

const tab = v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) });
const nothing = record({});
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const opened = record({ storyId: text() });

/** What the popup's card says of the page that the reader is on. */
const pageLook = v.object({
  storyId: v.string(),
  title: v.string(),
  siteName: v.string(),
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  wordCount: count,
  quoteCount: count,
  speakerCount: count,
  savedAt: v.nullable(v.number()),
  noteCount: count,
  /** Whether the clean view opens on its headline. */
  opensOnHeadline: v.boolean(),
});
export type PageLook = v.InferOutput<typeof pageLook>;
/** A look this young is read without making the story again (milliseconds). */
export const FRESH_LOOK = 5_000;

/** What a save did. */
const was = v.picklist(['new', 'refreshed']);
const kept = v.object({ storyId: v.string(), was, title: v.string() });
export type Kept = v.InferOutput<typeof kept>;

/** What was done from a page without the popup, for the page's notice to say. */
const DONE = ['saved', 'refreshed', 'there', 'highlighted', 'not-in-story'] as const;
export type Done = (typeof DONE)[number];

/** One row of the reading list. */
const card = v.object({
  id: v.string(),
  canonicalUrl: v.string(),
  title: v.string(),
  siteName: v.string(),
  byline: v.array(v.string()),
  publishedAt: v.nullable(v.string()),
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  wordCount: count,
  quoteCount: count,
  speakers: v.array(v.string()),
  savedAt: v.nullable(v.number()),
  capturedAt: v.nullable(v.number()),
  progress: v.number(),
  openedAt: v.nullable(v.number()),
  noteCount: count,
  tags: v.array(v.string()),
  shelf: v.picklist(SHELVES),
}) satisfies v.GenericSchema<StoryCard>;

/** A stretch of the reading list that fits the search, and how many stories fit it in all. */
const listing = v.object({ cards: v.array(card), found: count, saved: count, isWhole: v.boolean() });
export type Listing = v.InferOutput<typeof listing>;
/** What a search found in a story; null where it was found by its title, its site or a tag. */
const snippet = v.nullable(v.object({ kind: v.picklist(['text', 'note', 'highlight']), place: v.nullable(v.string()), parts: v.array(v.object({ text: v.string(), isFound: v.boolean() })) })) satisfies v.GenericSchema<Snippet | null>;
const search = v.pipe(v.string(), v.maxLength(1000));
const id = v.pipe(v.string(), v.maxLength(100));
const storyId = v.strictObject({ storyId: id });

/** What is wrong with the library as a whole: how many saved stories were noted, how many are there (null: unreadable). */
const trouble = v.object({ code: v.string(), expected: count, found: v.nullable(count) });
export type Trouble = v.InferOutput<typeof trouble>;

/** What Tidy has done to a page so far. */
const tidyState = record({ on: flag, hidden: number, doubleComments: number, quotes: number });
export type TidyState = Checked<typeof tidyState>;

/** Messages that a content script may send; all others come from Greenroom's own pages alone. */
export const FROM_WEB_PAGES = {
  /** content script → background: open the clean view of the page that this message comes from. */
  readThisPage: { asks: nothing, answers: opened },
  /** content script → background: take back the last thing that was done from the page that this message comes from. */
  undoSaveOfThisPage: { asks: nothing, answers: noValue },
  /** content script → background: the style of what Greenroom shows on a page, which is not part of what is put into every page that is read. */
  pageStyle: { asks: nothing, answers: text() },
};

/** Messages to the background. */
export const TO_BACKGROUND = {
  /** popup → background: what is on this tab's page? Makes its story, saves nothing for good. */
  lookAtPage: { asks: shaped(tab), answers: shaped(pageLook) },
  /** popup → background: open the clean view of this tab's page. */
  readPage: { asks: shaped(tab), answers: opened },
  /** popup → background: save this tab's page, or refresh it where it was saved. */
  savePage: { asks: shaped(tab), answers: shaped(kept) },
  /** popup → background: clean this tab's page in place, or put it back as it was. */
  tidyPage: { asks: shaped(tab), answers: tidyState },
  /** popup → background: the reading list, newest first; the popup itself does without the database's 33 kB. */
  listStories: { asks: shaped(v.strictObject({ search, limit: count })), answers: shaped(listing) },
  /** popup → background: what a search found in these stories, in their order. */
  snippetsOf: { asks: shaped(v.strictObject({ storyIds: v.pipe(v.array(id), v.maxLength(100)), search })), answers: shaped(v.array(snippet)) },
  /** popup → background: the first rows of the reading list, before anything is counted or searched. */
  firstStories: { asks: nothing, answers: shaped(v.array(card)) },
  /** popup → background: is the library whole? Null where it is. */
  libraryTrouble: { asks: nothing, answers: shaped(v.nullable(trouble)) },
  /** first page → background: open the sample story in the clean view. */
  readSample: { asks: nothing, answers: opened },
  /** popup → background: open a story of the list in the clean view, on a place in it where a search found one (see `readPlace`). */
  openStory: { asks: shaped(v.strictObject({ storyId: id, place: v.nullable(v.pipe(v.string(), v.maxLength(120))) })), answers: opened },
  /** popup → background: put a story into the bin, with its notes. */
  removeStory: { asks: shaped(storyId), answers: shaped(card) },
  /** popup → background: bring it back. */
  restoreStory: { asks: shaped(storyId), answers: shaped(card) },
  /** popup → background: take a save back: a first save off the list, a refresh to what was there before. */
  undoSave: { asks: shaped(v.strictObject({ storyId: id, was })), answers: shaped(card) },
  /** reader → background: read the story's next page through its tab and join it onto the story. */
  joinNextPage: { asks: shaped(storyId), answers: noValue },
  /** reader → background: take that back. */
  dropNextPage: { asks: shaped(storyId), answers: noValue },
  readThisPage: FROM_WEB_PAGES.readThisPage,
  undoSaveOfThisPage: FROM_WEB_PAGES.undoSaveOfThisPage,
  pageStyle: FROM_WEB_PAGES.pageStyle,
};

/** Messages to the content script in a page. */
export const TO_PAGE = {
  /** background → content script: make the story of this page. The story is checked by `checkStory`. */
  capture: { asks: nothing, answers: anything },
  /** background → content script: make the story of this story's next page, on the same site. Checked by `checkStory`, too. */
  readNext: { asks: record({ url: text(4000) }), answers: anything },
  /** background → content script: clean the page in place where it is not, put it back where it is. */
  toggleTidy: { asks: nothing, answers: tidyState },
  /** background → content script: clean the page, as the reader chose for its site. */
  keepTidy: { asks: nothing, answers: tidyState },
  /** background → content script: tell the reader what was done, with a way to take it back. */
  sayDone: { asks: record({ done: oneOf(DONE) }), answers: noValue },
};

export type ToBackground = typeof TO_BACKGROUND;
export type ToPage = typeof TO_PAGE;
/** One entry of the contract. */
export interface Message {
  asks: Check<unknown>;
  answers: Check<unknown>;
}
