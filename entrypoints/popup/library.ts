import type { Kept, Listing } from '../../lib/message-contract.ts';
import { askBackground } from '../../lib/messages.ts';
import type { Result, StoryCard } from '../../lib/model.ts';

/** How many rows the popup shows at once; a search finds the others. */
const ROWS = 50;

/** The reading list as the popup shows it. The popup never opens the database: that would double its size. */
export const library = {
  list: (search: string): Promise<Result<Listing>> => askBackground('listStories', { search, limit: ROWS }),
  open: (storyId: string) => askBackground('openStory', { storyId }),
  remove: (storyId: string): Promise<Result<StoryCard>> => askBackground('removeStory', { storyId }),
  restore: (storyId: string): Promise<Result<StoryCard>> => askBackground('restoreStory', { storyId }),
  undoSave: ({ storyId, was }: Kept): Promise<Result<StoryCard>> => askBackground('undoSave', { storyId, was }),
};
