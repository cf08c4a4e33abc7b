import { useMemo } from 'preact/hooks';
import type { Highlight, Note, Story } from '../../lib/model.ts';
import { say } from '../../lib/words.ts';
import { CommentThread } from './story/CommentThread.tsx';
import { HiddenList } from './story/HiddenList.tsx';
import { NotesPanel, type NotesPanelProps } from './notes/NotesPanel.tsx';
import { PanelNav } from './PanelNav.tsx';
import type { SayingDesk } from './sayings/SayingItem.tsx';
import type { useJumps } from './use-jumps.ts';
import { useSteady } from '../use-steady.ts';
import type { useStoryMarks } from './notes/use-story-marks.ts';
import { WhoSaidWhat } from './sayings/WhoSaidWhat.tsx';

export interface StoryPanelsProps extends Pick<NotesPanelProps, 'drafts' | 'markerNames' | 'onType' | 'onWrite' | 'onRemove'> {
  story: Story;
  highlights: readonly Highlight[];
  notes: Note[];
  laid: ReturnType<typeof useStoryMarks>;
  desk: SayingDesk;
  jumps: ReturnType<typeof useJumps>;
  /** The speaker to whom the article is narrowed. */
  narrowedTo: string | null;
  onNarrow: (name: string | null) => void;
  /** The story has been painted: what stands beside it keeps nothing of it back any more. */
  isPainted: boolean;
}

/** What stands beside or under the story: who said what, the notes, the comments and what was left out. Each is drawn anew for what it shows alone. */
export function StoryPanels({ story, highlights, notes, drafts, markerNames, laid, desk, jumps, narrowedTo, onNarrow, isPainted, ...acts }: StoryPanelsProps) {
  const onType = useSteady(acts.onType);
  const onWrite = useSteady(acts.onWrite);
  const onRemove = useSteady(acts.onRemove);
  const { voices, placed } = laid;
  const { target, toHighlight } = jumps;
  const people = useMemo(() => isPainted && <WhoSaidWhat quotes={story.quotes} {...{ voices, target, desk, narrowedTo, onNarrow }} />, [isPainted, story, voices, target, desk, narrowedTo]);
  const written = useMemo(() => isPainted && <NotesPanel found={placed.found} lost={placed.lost} {...{ notes, drafts, markerNames, onType, onWrite, onRemove }} onJump={toHighlight} />, [isPainted, placed, notes, drafts, markerNames]);
  const comments = useMemo(() => isPainted && <CommentThread comments={story.comments} elsewhere={story.commentsElsewhere} />, [story, isPainted]);
  const hidden = useMemo(() => isPainted && <HiddenList hidden={story.hidden} />, [story, isPainted]);
  return (
    <aside class="panels" aria-label={say('aboutStory')} aria-busy={!isPainted}>
      <PanelNav
        isWhole={isPainted}
        counts={{ people: voices.filter((voice) => voice.name !== null).length, notes: highlights.length + notes.filter((note) => note.highlightId === null).length, comments: countAll(story.comments), hidden: story.hidden.length }}
      />
      <div class="panels-scroll">
        {people}
        {written}
        {comments}
        {hidden}
      </div>
    </aside>
  );
}

function countAll(comments: Story['comments']): number {
  return comments.reduce((sum, comment) => sum + 1 + countAll(comment.replies), 0);
}
