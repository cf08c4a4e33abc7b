import { useEffect, useState } from 'preact/hooks';
import type { ListState } from '../../components/ReadingList.tsx';
import { PopupView, type PopupViewProps } from '../../components/PopupView.tsx';
import type { ToastMessage } from '../../components/Toast.tsx';
import { errorSentence } from '../../lib/errors.ts';
import type { ErrorCode, Result, StoryCard } from '../../lib/model.ts';
import { removeStory, restoreStory } from '../../lib/store/bin.ts';
import { watchReadingList } from '../../lib/store/stories.ts';
import { say } from '../../lib/words.ts';
import { openReader } from './open-reader.ts';
import { readShortcuts } from './read-shortcuts.ts';
import { useThisPage } from './use-this-page.ts';

/** Joins what is seen to the page, the reading list and the browser. */
export function Popup() {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [list, setList] = useState<ListState>({ is: 'loading' });
  const [shortcuts, setShortcuts] = useState<PopupViewProps['shortcuts']>([]);
  const tell = (text: string, undo?: () => void): void => {
    setToast((before) => ({ id: (before?.id ?? 0) + 1, text, ...(undo ? { undo } : {}) }));
  };
  /** Says what came of it: the failure's sentence, or the words given. */
  const report = async (work: Promise<Result<unknown>>, done: string, undo?: () => void): Promise<void> => {
    const result = await work;
    if (result.ok) tell(done, undo);
    else tell(errorSentence(result.code));
  };
  const thisPage = useThisPage({ tell, report });

  useEffect(() => watchReadingList((cards) => {
    setList(cards.ok ? { is: 'ready', cards: cards.value } : failed(cards.code));
  }), []);
  useEffect(() => {
    void readShortcuts().then(setShortcuts);
  }, []);

  const onRemove = (card: StoryCard): void => {
    void report(removeStory(card.id), say('toastRemoved', card.title), () => {
      void report(restoreStory(card.id), say('toastRestored', card.title));
    });
  };
  return (
    <PopupView
      card={thisPage}
      list={{ state: list, now: Date.now(), onOpen: (card) => void openReader(card.id), onRemove }}
      shortcuts={shortcuts}
      toast={toast}
      onToastClose={() => {
        setToast(null);
      }}
    />
  );
}

function failed(code: ErrorCode): ListState {
  return { is: 'failed', sentence: errorSentence(code) };
}
