import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FirstRows } from '../../components/begun-rows.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { HelpSheet } from '../../components/HelpSheet.tsx';
import { LIBRARY_KEYS } from '../../components/library/library-keys.ts';
import { isStoryView, VIEW_WORDS } from '../../components/library/library-views.ts';
import { LibraryNav } from '../../components/library/LibraryNav.tsx';
import { LibraryTrouble } from '../../components/LibraryTrouble.tsx';
import { Toast } from '../../components/Toast.tsx';
import { mainPart } from '../../components/use-focus-left.ts';
import { useReaderKeys } from '../../components/use-reader-keys.ts';
import { useToast } from '../../components/use-toast.ts';
import { errorSentence } from '../../lib/errors.ts';
import { countShelves } from '../../lib/search/count-shelves.ts';
import { say } from '../../lib/words.ts';
import { People, Written } from './Across.tsx';
import { Bin } from './Bin.tsx';
import { Stories } from './Stories.tsx';
import { useIsPanel } from './use-is-panel.ts';
import { useKeptScroll, usePlace } from './use-place.ts';
import { useSaved } from './use-saved.ts';
import { useWords } from './use-words.ts';

/** The library, wired to what is saved. @param first the first rows of the reading list, asked for already */
export function Library({ first }: { first: FirstRows }) {
  const { saved, lookAgain, accept } = useSaved(first);
  const { place, go } = usePlace();
  const { toast, tell, close } = useToast();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const opensBeside = useIsPanel();
  const field = useRef<HTMLInputElement>(null);
  /** How often the reader went to another place of the library: each time the focus goes along. */
  const [ways, setWays] = useState(0);
  useEffect(() => {
    if (ways > 0) mainPart()?.focus({ preventScroll: true });
  }, [ways]);
  useEffect(() => {
    document.title = `${place.person ?? say(VIEW_WORDS[place.view])} · Greenroom`;
  }, [place.person, place.view]);
  const goAlong: typeof go = (change) => {
    go(change);
    setWays(ways + 1);
  };
  const counts = useMemo(() => (saved.is === 'whole' ? countShelves(saved.cards) : null), [saved]);
  const [isSearching, setIsSearching] = useState(place.find !== '');
  const words = useWords(saved.is === 'whole' ? saved.cards : null, isSearching || place.find !== '');
  useKeptScroll(saved.is === 'whole');
  useReaderKeys({
    '/': () => field.current?.focus(),
    '?': () => { setIsHelpOpen(true); },
  }); // prettier-ignore

  if (saved.is === 'failed' && saved.trouble) {
    const { expected, found } = saved.trouble;
    return <LibraryTrouble expected={expected} found={found} onLookAgain={lookAgain} onRestore={() => void browser.runtime.openOptionsPage()} onAccept={() => void accept()} />;
  }
  if (saved.is === 'failed') return <ErrorNotice sentence={errorSentence(saved.code)} onRetry={lookAgain} />;
  return (
    <div class="library">
      <LibraryNav
        view={place.view}
        counts={counts}
        onView={(view) => { goAlong({ view, find: '', person: null }); }}
        onTag={(tag) => { goAlong({ view: 'list', find: `tag:${quoted(tag)} `, person: null }); }}
        onSite={(site) => { goAlong({ view: 'list', find: `site:${quoted(site)} `, person: null }); }}
        onData={() => void browser.runtime.openOptionsPage()}
        onKeys={() => { setIsHelpOpen(true); }}
      />
      {place.view === 'bin' && <Bin tell={tell} />}
      {place.view === 'people' && <People {...{ saved, place, tell, opensBeside }} go={goAlong} />}
      {place.view === 'notes' && <Written {...{ tell, opensBeside }} />}
      {isStoryView(place.view) && <Stories key={place.view} {...{ saved, counts, words, place, go, field, tell, opensBeside }} onSearch={() => { setIsSearching(true); }} />}
      {isHelpOpen && <HelpSheet here={LIBRARY_KEYS} title={say('libraryKeys')} shortcuts={[]} onChangeShortcuts={null} onClose={() => { setIsHelpOpen(false); }} />}
      <Toast message={toast} onClose={close} />
    </div>
  ); // prettier-ignore
}

/** A name as a filter takes it: in quotation marks where it is more than one word. */
function quoted(name: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(name) ? name : `"${name.replaceAll('"', '')}"`;
}
