import type { StoryCard } from '../model.ts';
import type { Query } from './parse-query.ts';
import { askedWords, holdsWords, searchWords } from './search-words.ts';
import { stageOf } from './stage-of.ts';

/** What is known of a story's words without opening it. */
export interface StoryWords {
  /** See `searchWords`: of the title, the text, the speakers, the notes and highlights. */
  words: string;
  noteCount: number;
  highlightCount: number;
}

/**
 * The stories that a search finds, in the order given.
 * @param wordsOf a story's words; null where they are not known yet, so that only its row is searched
 */
export function findStories(cards: readonly StoryCard[], query: Query, wordsOf: (id: string) => StoryWords | null): StoryCard[] {
  const asked = askedWords(query.words);
  const names = (['said', 'site', 'tag'] as const).map((kind) => ({ kind, asked: query[kind].map(askedWords) }));
  return cards.filter((card) => {
    if (query.is.length > 0 && !query.is.includes(stageOf(card))) return false;
    if (!isOfDays(card, query)) return false;
    if (!names.every((name) => name.asked.every((words) => namesOf(card, name.kind).some((one) => holdsWords(one, words))))) return false;
    const known = asked.length > 0 || query.has.length > 0 ? wordsOf(card.id) : null;
    if (!query.has.every((having) => (known ? known[having === 'note' ? 'noteCount' : 'highlightCount'] : card.noteCount) > 0)) return false;
    return asked.every((word) => (known?.words.includes(word) ?? false) || card.tags.some((tag) => wordsOfName(tag).includes(word)) || (!known && wordsOfRow(card).includes(word)));
  });
}

/** The day that a story is of: when it was published, where that is known, else when it was saved. */
function isOfDays({ publishedAt, savedAt }: StoryCard, { before, after }: Query): boolean {
  if (before === null && after === null) return true;
  const day = (publishedAt ?? new Date(savedAt ?? 0).toISOString()).slice(0, 10);
  return (before === null || day < before) && (after === null || day >= after);
}

function namesOf({ speakers, siteName, canonicalUrl, tags }: StoryCard, kind: 'said' | 'site' | 'tag'): string[] {
  if (kind === 'said') return speakers.map(wordsOfName);
  if (kind === 'tag') return tags.map(wordsOfName);
  return [wordsOfName(siteName), wordsOfName(hostOf(canonicalUrl))];
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function wordsOfRow(card: StoryCard): string {
  return searchWords([card.title, card.siteName, ...card.byline, ...card.speakers]);
}

/** Names come again from story to story: their words are made once. */
const known = new Map<string, string>();
const KNOWN_AT_MOST = 50_000;

function wordsOfName(name: string): string {
  const there = known.get(name);
  if (there !== undefined) return there;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const words = searchWords([name]);
  known.set(name, words);
  return words;
}
