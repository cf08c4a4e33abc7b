import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FirstRows } from '../../components/begun-rows.ts';
import { PopupView, type PopupViewProps } from '../../components/popup/PopupView.tsx';
import { useToast } from '../../components/use-toast.ts';
import { errorSentence } from '../../lib/errors.ts';
import { askBackground } from '../../lib/messages.ts';
import type { Result, StoryCard } from '../../lib/model.ts';
import { leaveHeadline, opensOnHeadline } from '../../lib/reading/headline.ts';
import { hasNews } from '../../lib/settings.ts';
import { say } from '../../lib/words.ts';
import { shownShortcuts } from './shown-shortcuts.ts';
import { useBackupReminder } from './use-backup-reminder.ts';
import { useListing } from './use-listing.ts';
import { useSiteHabit } from './use-site-habit.ts';
import { useThisPage } from './use-this-page.ts';

/** Joins what is seen to the page, the reading list and the browser. @param first the first rows of the list, asked for already */
export function Popup({ first }: { first: FirstRows }) {
  const { toast, tell, close } = useToast();
  const [shortcuts, setShortcuts] = useState<PopupViewProps['shortcuts']>([]);
  const [isNews, setIsNews] = useState(false);
  const listing = useListing(first);
  /** Does what changes the list, and says what came of it: the words given, or the failure's sentence. */
  const report = async (work: Promise<Result<unknown>>, done: string, undo?: () => void): Promise<void> => {
    const result = await work;
    if (result.ok) tell(done, undo);
    else tell(errorSentence(result.code));
    await listing.refresh();
  };
  const { followList, ...thisPage } = useThisPage({ tell, report });
  const habits = useSiteHabit(tell);

  useEffect(() => {
    void shownShortcuts().then(setShortcuts);
    void hasNews().then(setIsNews);
  }, []);

  const onOpen = async (card: StoryCard): Promise<void> => {
    const place = listing.snippets.get(card.id)?.place ?? null;
    leaveHeadline(localStorage, card, place === null && opensOnHeadline(card));
    const opened = await askBackground('openStory', { storyId: card.id, place });
    if (opened.ok) window.close();
    else tell(errorSentence(opened.code));
  };
  const onRemove = (card: StoryCard): void => {
    followList(card, false);
    void report(askBackground('removeStory', { storyId: card.id }), say('toastRemoved', card.title), () => {
      followList(card, true);
      void report(askBackground('restoreStory', { storyId: card.id }), say('toastRestored', card.title));
    });
  };
  const onAll = (): void => {
    void browser.tabs.create({ url: browser.runtime.getURL('/library.html') }).then(() => {
      window.close();
    });
  };
  const { state, snippets, typed, onType, onMore } = listing;
  const { due, onLater } = useBackupReminder(state.is === 'ready' ? state.saved : null);
  return (
    <PopupView
      card={{ ...thisPage, habits }}
      list={{ state, snippets, typed, onType, onMore, now: Date.now(), onOpen: (card) => void onOpen(card), onRemove, onAll }}
      shortcuts={shortcuts}
      toast={toast}
      onToastClose={close}
      isNews={isNews}
      due={due}
      onBackupLater={onLater}
      onData={() => {
        void browser.runtime.openOptionsPage().then(() => {
          window.close();
        });
      }}
    />
  );
}
