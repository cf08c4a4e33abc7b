import type { WordKey } from '../../lib/words.ts';

/** What the library can show: the reading list, its stages, and the pages over all stories. */
export const STORY_VIEWS = ['list', 'unread', 'reading', 'finished', 'archived'] as const;
export const OTHER_VIEWS = ['people', 'notes', 'bin'] as const;
export type StoryView = (typeof STORY_VIEWS)[number];
export type LibraryViewName = StoryView | (typeof OTHER_VIEWS)[number];

/** What each is called. */
export const VIEW_WORDS: Record<LibraryViewName, WordKey> = {
  list: 'readingList',
  unread: 'unread',
  reading: 'stageReading',
  finished: 'stageFinished',
  archived: 'stageArchived',
  people: 'libraryPeople',
  notes: 'libraryNotes',
  bin: 'libraryBin',
};

/** Whether a view shows stories, which can be searched, sorted and chosen. */
export function isStoryView(view: LibraryViewName): view is StoryView {
  return STORY_VIEWS.some((one) => one === view);
}
