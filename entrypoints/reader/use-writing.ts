import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReaderViewProps } from '../../components/reader/ReaderView.tsx';
import { errorSentence } from '../../lib/errors.ts';
import type { Result } from '../../lib/model.ts';
import { makeAnchor } from '../../lib/notes/anchor.ts';
import { draftsOf, dropDraft, keepDraft } from '../../lib/notes/drafts.ts';
import { addHighlight, putBackHighlight, recolourHighlight, removeHighlight, type StoryNotes, watchNotes, writeNote } from '../../lib/store/notes.ts';
import { say } from '../../lib/words.ts';

type Tell = (text: string, undo?: () => void) => void;
type Writing = Pick<ReaderViewProps, 'highlights' | 'notes' | 'drafts' | 'onHighlight' | 'onRecolour' | 'onRemoveHighlight' | 'onType' | 'onWrite'>;

const NOTHING: StoryNotes = { highlights: [], notes: [] };

/** The reader's highlights and notes of one story: each keystroke is kept as a draft, each pause stored. */
export function useWriting(storyId: string, tell: Tell): Writing {
  const [written, setWritten] = useState<StoryNotes>(NOTHING);
  /** True while not even a draft can be kept: said once, not at each key. */
  const isDraftLost = useRef(false);
  const drafts = useMemo(() => new Map(draftsOf(localStorage, storyId).map((draft) => [draft.highlightId ?? '', draft])), [storyId]);
  useEffect(
    () =>
      watchNotes(storyId, (notes) => {
        if (notes.ok) setWritten(notes.value);
        else tell(errorSentence(notes.code));
      }),
    [storyId],
  );
  /** Takes something back; where that fails, the reader is told. */
  const takeBack = (undoing: Promise<Result<unknown>>): void => {
    void undoing.then((undone) => {
      if (!undone.ok) tell(errorSentence(undone.code));
    });
  };
  return {
    ...written,
    drafts,
    async onHighlight({ text, start, end, speaker, colour }) {
      const added = await addHighlight(storyId, { anchor: makeAnchor(text, start, end), colour, speaker });
      if (!added.ok) tell(errorSentence(added.code));
      else tell(say('toastHighlighted'), () => { takeBack(removeHighlight(storyId, added.value.id)); }); // prettier-ignore
      return added.ok ? added.value : null;
    },
    onRecolour(highlight, colour) {
      void recolourHighlight(storyId, highlight.id, colour).then((changed) => {
        if (!changed.ok) tell(errorSentence(changed.code));
        else if (colour !== highlight.colour) tell(say('toastRecoloured'), () => { takeBack(recolourHighlight(storyId, highlight.id, highlight.colour)); }); // prettier-ignore
      });
    },
    onRemoveHighlight(highlight) {
      void removeHighlight(storyId, highlight.id).then((removed) => {
        if (!removed.ok) tell(errorSentence(removed.code));
        else tell(say('toastHighlightRemoved'), () => { takeBack(putBackHighlight(storyId, removed.value)); }); // prettier-ignore
      });
    },
    onType(highlightId, text, base) {
      // From here on the field holds what is newest.
      drafts.delete(highlightId ?? '');
      const isKept = keepDraft(localStorage, { storyId, highlightId, text, base, typedAt: Date.now() });
      if (!isKept && !isDraftLost.current) tell(errorSentence('disk-full'));
      isDraftLost.current = !isKept;
    },
    async onWrite(highlightId, text, base) {
      const stored = await writeNote(storyId, highlightId, text, base);
      if (!stored.ok) return { ok: false, sentence: errorSentence(stored.code) };
      dropDraft(localStorage, { storyId, highlightId, text });
      return { ok: true, text: stored.value?.text ?? '' };
    },
  };
}
