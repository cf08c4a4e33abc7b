import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PageAction, PageCardProps, PageState } from '../../components/popup/PageCard.tsx';
import { errorSentence } from '../../lib/errors.ts';
import { FRESH_LOOK, type PageLook, type TidyState } from '../../lib/message-contract.ts';
import { askBackground } from '../../lib/messages.ts';
import type { Result, StoryCard } from '../../lib/model.ts';
import { leaveHeadline } from '../../lib/reading/headline.ts';
import { readerPath } from '../../lib/reading/reader-path.ts';
import { say, sayCount } from '../../lib/words.ts';

export interface ToastDoor {
  tell: (text: string, undo?: () => void) => void;
  report: (work: Promise<Result<unknown>>, done: string, undo?: () => void) => Promise<void>;
}

/** Looks at the page behind the popup and does with it what the reader asks. */
export function useThisPage({ tell, report }: ToastDoor): Omit<PageCardProps, 'habits'> & { followList: (card: StoryCard, isThere: boolean) => void } {
  const [state, setState] = useState<PageState>({ is: 'looking' });
  const [doing, setDoing] = useState<PageAction | null>(null);
  const looked = useRef<Looked | null>(null);
  const isOpening = useRef(false);
  const [tidied, setTidied] = useState<string | null>(null);

  const look = async (): Promise<void> => {
    const tab = await activeTab();
    const answer = tab === null ? ({ ok: false, code: 'page-not-allowed' } as const) : await askBackground('lookAtPage', { tabId: tab.id });
    if (answer.ok && tab) looked.current = { page: answer.value, tab, at: Date.now() };
    setState(answer.ok ? { is: 'readable', page: answer.value } : { is: 'unreadable', sentence: errorSentence(answer.code) });
  };
  useEffect(() => void look(), []);

  const markSaved = (savedAt: number | null): void => {
    setState((now) => (now.is === 'readable' ? { ...now, page: { ...now.page, savedAt } } : now));
  };
  const actions: Record<PageAction, (tab: ThisTab) => Promise<void>> = {
    async read({ id }) {
      const opened = await askBackground('readPage', { tabId: id });
      if (opened.ok) window.close();
      else tell(errorSentence(opened.code));
    },
    async tidy({ id }) {
      const done = await askBackground('tidyPage', { tabId: id });
      if (done.ok) setTidied(done.value.on ? tidyWords(done.value) : null);
      else tell(errorSentence(done.code));
    },
    async save({ id }) {
      const saved = await askBackground('savePage', { tabId: id });
      const was = saved.ok ? saved.value.was : 'new';
      if (saved.ok) markSaved(Date.now());
      await report(Promise.resolve(saved), say(was === 'new' ? 'toastSaved' : 'toastRefreshed'), () => {
        if (!saved.ok) return;
        if (was === 'new') markSaved(null);
        void report(askBackground('undoSave', { storyId: saved.value.storyId, was }), say(was === 'new' ? 'toastUnsaved' : 'toastUndone'));
      });
    },
  };
  /**
   * The story that was just looked at opens without another word to the background, which may have fallen asleep; and with
   * no change on the popup, which the browser would lay out three times before it began with the tab.
   */
  const openLooked = async ({ page, tab }: Looked): Promise<void> => {
    isOpening.current = true;
    leaveHeadline(localStorage, { ...page, id: page.storyId }, page.opensOnHeadline);
    await browser.tabs.create({ url: browser.runtime.getURL(readerPath(page.storyId)), index: tab.index + 1, windowId: tab.windowId });
    window.close();
    isOpening.current = false;
  };
  const onAction = (action: PageAction): void => {
    // A second click on its way.
    if (isOpening.current) return;
    const { current } = looked;
    if (action === 'read' && current && Date.now() - current.at < FRESH_LOOK) {
      void openLooked(current);
      return;
    }
    setDoing(action);
    void activeTab()
      .then((tab) => tab && actions[action](tab))
      .finally(() => {
        setDoing(null);
      });
  };
  /** Where this page's own story is removed from the list or brought back, the card says so. */
  const followList = (card: StoryCard, isThere: boolean): void => {
    if (card.id === looked.current?.page.storyId) markSaved(isThere ? card.savedAt : null);
  };
  return { state, doing, tidied, onAction, followList };
}

function tidyWords({ hidden, doubleComments }: TidyState): string {
  return [sayCount('tidiedThings', hidden), ...(doubleComments > 0 ? [sayCount('tidiedComments', doubleComments)] : [])].join(' · ');
}

/** What the page was found to be. */
interface Looked {
  page: PageLook;
  tab: ThisTab;
  at: number;
}

interface ThisTab {
  id: number;
  index: number;
  windowId: number | undefined;
}

async function activeTab(): Promise<ThisTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, index: tab.index, windowId: tab.windowId };
}
