import { isEmbed } from '../article/build-embed.ts';
import type { PageElement } from '../dom/page-tree.ts';
import { removeBlock, type CleaningStep } from './draft.ts';
import { isEntryHeading } from './entry-heading.ts';

/** Class names and tags of a player: ` video wrap `, ` jw player `, `<media-video>`. */
const PLAYER_NAMES = / (video|videos|player|jwplayer|vjs|brightcove|videoplayer) /;
const PLAYER_TAG = /video|player/;
/** More words than a player's title, caption and buttons have. */
const MOST_WORDS = 60;

/** Titles, captions and button labels of a video player. The video itself stays, as a linked card; so do a post that shows one, and the heading of a list's entry. */
export const hideVideoText: CleaningStep = {
  name: 'video-text',
  find(draft) {
    return draft.blocks
      .filter((block) => !isEntryHeading(block) && inPlayer(block.element, draft.root))
      .map((block) => removeBlock(block, 'other'));
  },
};

function inPlayer(element: PageElement, root: PageElement): boolean {
  for (let at: PageElement | null = element; at && at !== root && at.words <= MOST_WORDS; at = at.parent) {
    if (isEmbed(at)) return false;
    if (PLAYER_NAMES.test(at.names) || PLAYER_TAG.test(at.tag)) return true;
  }
  return false;
}
