import type { Highlight, Note, Quote, Result, StoryCard } from '../model.ts';
import { applyCorrections } from '../reading/apply-corrections.ts';
import { certaintyOf, isSpeech } from '../reading/who-said-what.ts';
import { watchLibrary } from './watch-library.ts';
import type { Library } from './library.ts';

/** What one speaker says in one story. */
export interface SaidIn {
  card: StoryCard;
  /** Each with its place among the story's quotations, by which the clean view finds it. */
  quotes: { index: number; quote: Quote }[];
}

/** What the reader wrote on one story: marks in the order of the text, each with its note; and the note on the whole story. */
export interface WrittenIn {
  card: StoryCard;
  note: Note | null;
  marks: { highlight: Highlight; note: Note | null }[];
  /** When any of it was written last. */
  at: number;
}

/** All quotations of one speaker over all saved stories, as the reader has corrected them, the latest story first, now and whenever they change. */
export function watchSaid(name: string, told: (said: Result<SaidIn[]>) => void): () => void {
  return watchLibrary(['stories', 'texts', 'corrections'], async (library) => {
    const cards = (await savedCards(library)).filter((card) => card.speakers.includes(name));
    const ids = cards.map(({ id }) => id);
    const [texts, corrections] = await Promise.all([library.texts.bulkGet(ids), library.corrections.where('storyId').anyOf(ids).toArray()]);
    const own = Map.groupBy(corrections, ({ storyId }) => storyId);
    const said = cards.map((card, place): SaidIn => {
      const text = texts[place];
      const quotes = text ? applyCorrections(text.story, own.get(card.id) ?? []).story.quotes : [];
      const spoken = quotes.map((quote, index) => ({ index, quote })).filter(({ quote }) => quote.speaker === name && isSpeech(quote) && certaintyOf(quote) !== 'unclear');
      return { card, quotes: spoken };
    });
    return { ok: true, value: said.filter(({ quotes }) => quotes.length > 0).sort((one, other) => dayOf(other.card).localeCompare(dayOf(one.card))) };
  }, told);
}

/** All that the reader wrote on saved stories, the last written first, now and whenever it changes. */
export function watchWritten(told: (written: Result<WrittenIn[]>) => void): () => void {
  return watchLibrary(['stories', 'highlights', 'notes'], async (library) => {
    const [cards, highlights, notes] = await Promise.all([savedCards(library), library.highlights.toArray(), library.notes.toArray()]);
    const marks = Map.groupBy(highlights, ({ storyId }) => storyId);
    const written = Map.groupBy(notes, ({ storyId }) => storyId);
    const all = cards.map((card): WrittenIn => {
      const own = written.get(card.id) ?? [];
      const marked = [...(marks.get(card.id) ?? [])].sort((one, other) => one.anchor.start - other.anchor.start);
      return {
        card,
        note: own.find(({ highlightId }) => highlightId === null) ?? null,
        marks: marked.map((highlight) => ({ highlight, note: own.find(({ highlightId }) => highlightId === highlight.id) ?? null })),
        at: Math.max(0, ...own.map(({ updatedAt }) => updatedAt), ...marked.map(({ updatedAt }) => updatedAt)),
      };
    });
    return { ok: true, value: all.filter(({ note, marks: own }) => note !== null || own.length > 0).sort((one, other) => other.at - one.at) };
  }, told);
}

async function savedCards(library: Library): Promise<StoryCard[]> {
  return (await library.stories.toArray()).filter(({ savedAt }) => savedAt !== null);
}

/** ISO 8601: when a story was published, or where that is not known, saved. */
function dayOf({ publishedAt, savedAt }: StoryCard): string {
  return publishedAt ?? new Date(savedAt ?? 0).toISOString();
}
