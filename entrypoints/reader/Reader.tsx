import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { LibraryTrouble } from '../../components/LibraryTrouble.tsx';
import { OpeningStory } from '../../components/reader/OpeningStory.tsx';
import { faceReady } from '../../components/show-display.ts';
import { errorSentence } from '../../lib/errors.ts';
import type { Result } from '../../lib/model.ts';
import { acceptLibrary, libraryTrouble, type LibraryTrouble as Trouble } from '../../lib/store/mend-library.ts';
import { readSettings, type Settings } from '../../lib/settings.ts';
import { openStory, type OpenedStory } from '../../lib/store/stories.ts';
import { OpenReader } from './OpenReader.tsx';
import { useHeadline } from './use-headline.ts';

/** The settings, once the letters that they choose can be drawn: no line breaks anew after the story stands. */
async function readSettingsAndFace(): Promise<Settings> {
  const settings = await readSettings();
  await faceReady(settings.face);
  return settings;
}

/** Opens the story that the address names, or says why it cannot. */
export function Reader({ storyId }: { storyId: string }) {
  const [opened, setOpened] = useState<Result<OpenedStory & { settings: Settings }> | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const headline = useHeadline(storyId, opened !== null);
  const open = async (): Promise<void> => {
    setOpened(null);
    // The settings come first: no picture is loaded, and nothing is laid out, before they are known.
    const [answer, settings] = await Promise.all([openStory(storyId), readSettingsAndFace()]);
    if (answer.ok) setOpened({ ok: true, value: { ...answer.value, settings } });
    // A story that is there is shown while the rest of the library is looked over; one that is not may be lost with others.
    const found = await libraryTrouble();
    setTrouble(found);
    if (found) setOpened({ ok: false, code: found.code });
    else if (!answer.ok) setOpened(answer);
  };
  /** The story as it now is, under the reader's eyes: nothing is taken off the screen. */
  const renew = async (): Promise<void> => {
    const answer = await openStory(storyId);
    setOpened((shown) => {
      if (!answer.ok || !shown?.ok) return shown;
      const isRefreshed = answer.value.card.capturedAt !== shown.value.card.capturedAt;
      return { ok: true, value: { ...answer.value, settings: shown.value.settings, before: isRefreshed ? shown.value.story : shown.value.before } };
    });
  };
  // Before the first paint, which an effect would wait for.
  useLayoutEffect(() => void open(), [storyId]);
  useEffect(() => {
    if (opened?.ok) document.title = `${opened.value.story.title} · Greenroom`;
  }, [opened]);
  if (!opened) return <OpeningStory headline={headline} />;
  if (opened.ok) return <OpenReader key={storyId} opened={opened.value} settings={opened.value.settings} onRenew={renew} />;
  if (trouble?.code !== 'store-damaged') return <ErrorNotice sentence={errorSentence(opened.code)} library="library.html" isGone={opened.code === 'story-gone'} onRetry={() => void open()} />;
  return (
    <LibraryTrouble
      expected={trouble.expected}
      found={trouble.found}
      onLookAgain={() => void open()}
      onRestore={() => void browser.runtime.openOptionsPage()}
      onAccept={() => {
        void acceptLibrary().then(open);
      }}
    />
  );
}
