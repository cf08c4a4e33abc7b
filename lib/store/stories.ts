import { checkArticle } from '../article/allow-list.ts';
import type { Correction, Result, Story, StoryCard } from '../model.ts';
import { joinStories } from '../join-stories.ts';
import { keepFurtherPages } from '../reading/further-pages.ts';
import { isRefreshedUnseen } from '../reading/refreshed-unseen.ts';
import { applyCorrections } from '../reading/apply-corrections.ts';
import { changeLibrary, glanceAtLibrary, withLibrary } from './db.ts';
import { watchLibrary } from './watch-library.ts';
import type { Library } from './library.ts';
import { rowOfStory } from './row-of-story.ts';
import type { StoryText } from './schema.ts';
import { cardOf } from './story-card.ts';

/** A story with its row of the reading list. */
export interface OpenedStory {
  card: StoryCard;
  /** As it was made from its page; `applyCorrections` puts in what the reader corrected. */
  story: Story;
  corrections: Correction[];
  /** What the reader read before the story was refreshed; null where they have opened it since. */
  before: Story | null;
}

/** What keeping a story did. */
export interface KeptStory {
  card: StoryCard;
  was: 'new' | 'refreshed';
}

/**
 * Keeps a story under its canonical address: never twice. An unsaved look never changes a saved story.
 * Further pages that were joined onto it stay, where they still follow it.
 * @param save whether the reader asked to save it; else it is kept for this reading only (see `forgetLooks`)
 */
export function keepStory(captured: Story, save: boolean, now = Date.now()): Promise<Result<KeptStory>> {
  return changeLibrary(['stories', 'texts', 'bin', 'highlights', 'notes', 'corrections'], async (library) => {
    const known = await rowOfStory(library, captured);
    if (known && !save && known.savedAt !== null && known.capturedAt !== null) return { ok: true, value: { card: known, was: 'refreshed' } };
    const corrections = known ? await library.corrections.where({ storyId: known.id }).toArray() : [];
    const before = known ? await library.texts.get(known.id) : undefined;
    const story = save && before ? keepFurtherPages(captured, before.story) : captured;
    const made = cardOf(applyCorrections(story, corrections).story, known, { savedAt: save ? (known?.savedAt ?? now) : (known?.savedAt ?? null), capturedAt: now });
    const card: StoryCard = save ? { ...made, shelf: 'list' } : made;
    await library.stories.put(card);
    await library.texts.put({ id: card.id, story, previous: known?.savedAt ? (before?.story ?? null) : null });
    return { ok: true, value: { card, was: known?.savedAt ? 'refreshed' : 'new' } };
  });
}

/** Puts a story that is being read on the reading list. */
export function saveStory(id: string, now = Date.now()): Promise<Result<StoryCard>> {
  return changeCard(id, (card) => ({ ...card, savedAt: card.savedAt ?? now }));
}

/** Takes back a first save: the story is still open, but no longer on the list. */
export function unsaveStory(id: string): Promise<Result<StoryCard>> {
  return changeCard(id, (card) => ({ ...card, savedAt: null }));
}

/** Takes back a refresh: the story is what it was before it; a link that it was made from is a link again. */
export function undoRefresh(id: string): Promise<Result<StoryCard>> {
  return changeLibrary(['stories', 'texts', 'corrections'], async (library) => {
    const [card, text] = [await library.stories.get(id), await library.texts.get(id)];
    if (!card || !text) return { ok: false, code: 'story-gone' };
    if (!text.previous) {
      await library.texts.delete(id);
      await library.stories.put({ ...card, capturedAt: null });
      return { ok: true, value: { ...card, capturedAt: null } };
    }
    const corrections = await library.corrections.where({ storyId: id }).toArray();
    // When the earlier text was made is not kept; it was before the reader last read it.
    const capturedAt = card.capturedAt === null || card.openedAt === null ? card.capturedAt : Math.min(card.capturedAt, card.openedAt);
    const restored = cardOf(applyCorrections(text.previous, corrections).story, card, { savedAt: card.savedAt, capturedAt });
    await library.stories.put(restored);
    await library.texts.put({ id, story: text.previous, previous: text.story });
    return { ok: true, value: restored };
  });
}

/**
 * Joins a story's next page onto it (see `joinStories`); `undoRefresh` takes it off again.
 * @param from the address that the next page was read at; where the story has gone on meanwhile, nothing is joined twice
 */
export function joinNextPage(id: string, next: Story, from: string): Promise<Result<StoryCard>> {
  return changeLibrary(['stories', 'texts', 'corrections'], async (library) => {
    const [card, text] = [await library.stories.get(id), await library.texts.get(id)];
    if (!card || !text) return { ok: false, code: 'story-gone' };
    if (text.story.nextPage?.url !== from) return { ok: true, value: card };
    const corrections = await library.corrections.where({ storyId: id }).toArray();
    const story = joinStories(text.story, next);
    const joined = cardOf(applyCorrections(story, corrections).story, card, { savedAt: card.savedAt, capturedAt: card.capturedAt });
    await library.stories.put(joined);
    await library.texts.put({ id, story, previous: text.story });
    return { ok: true, value: joined };
  });
}

/** The story with this id, or `story-gone`; both before it is known whether the library is whole (see `glanceAtLibrary`). */
export function openStory(id: string): Promise<Result<OpenedStory>> {
  return glanceAtLibrary((library) => readStory(library, id));
}

/** The story's row, or `story-gone`. */
export function readCard(id: string): Promise<Result<StoryCard>> {
  return withLibrary(async (library) => {
    const card = await library.stories.get(id);
    return card ? { ok: true, value: card } : { ok: false, code: 'story-gone' };
  });
}

/** The story's row now and whenever it changes. */
export function watchCard(id: string, told: (card: Result<StoryCard>) => void): () => void {
  return watchLibrary(['stories'], async (library) => {
    const card = await library.stories.get(id);
    return card ? { ok: true, value: card } : { ok: false, code: 'story-gone' };
  }, told);
}

/** The row of the story at this canonical address, or null where there is none. */
export function findCard(canonicalUrl: string): Promise<Result<StoryCard | null>> {
  return withLibrary(async (library) => ({ ok: true, value: (await library.stories.get({ canonicalUrl })) ?? null }));
}

/** Remembers how far the reader got (0 to 1) and that the story was opened. */
export function keepProgress(id: string, progress: number, now = Date.now()): Promise<Result<StoryCard>> {
  const share = Number.isFinite(progress) ? Math.min(1, Math.max(0, progress)) : 0;
  return changeCard(id, (card) => ({ ...card, progress: share, openedAt: now }));
}

function changeCard(id: string, change: (card: StoryCard) => StoryCard): Promise<Result<StoryCard>> {
  return changeLibrary(['stories'], async (library) => {
    const card = await library.stories.get(id);
    if (!card) return { ok: false, code: 'story-gone' };
    const changed = change(card);
    await library.stories.put(changed);
    return { ok: true, value: changed };
  });
}

async function readStory(library: Library, id: string): Promise<Result<OpenedStory>> {
  return library.transaction('r', ['stories', 'texts', 'corrections'], async () => {
    // Asked for at once: what opens a story waits for it.
    const [card, text, corrections] = await Promise.all([library.stories.get(id), library.texts.get(id), library.corrections.where({ storyId: id }).sortBy('createdAt')]);
    // The tree is rebuilt here too: what damage or another program made of it goes no further than any page's tree may.
    const article = text && checkArticle(text.story.article);
    if (card && text && article) return { ok: true, value: { card, story: { ...text.story, article }, corrections, before: unseenBefore(card, text) } };
    // A row that says its text was captured and has none lost it: the library is damaged.
    return { ok: false, code: card && card.capturedAt !== null ? 'store-damaged' : 'story-gone' };
  });
}

/** What a story was before a refresh that its reader has not seen; null where there was none. */
function unseenBefore(card: StoryCard, { previous }: StoryText): Story | null {
  if (previous === null || !isRefreshedUnseen(card)) return null;
  const article = checkArticle(previous.article);
  return article && { ...previous, article };
}
