import { useEffect, useMemo, useState } from 'preact/hooks';
import { KeptPictures } from '../../components/reader/story/kept-pictures.ts';
import { LibraryNotice } from '../../components/reader/LibraryNotice.tsx';
import { ReaderView } from '../../components/reader/ReaderView.tsx';
import { faceReady, showDisplay } from '../../components/show-display.ts';
import { useToast } from '../../components/use-toast.ts';
import { errorSentence } from '../../lib/errors.ts';
import type { ErrorCode, Result } from '../../lib/model.ts';
import { primaryLanguage } from '../../lib/reading/assign-voices.ts';
import { copyWithSource } from '../../lib/reading/copy-with-source.ts';
import { storyChanges } from '../../lib/reading/story-changes.ts';
import { displayOf, PLAIN_DISPLAY } from '../../lib/reading/display.ts';
import { changeSettings, openShortcutPage, type Settings, watchSettings } from '../../lib/settings.ts';
import { restoreStory } from '../../lib/store/bin.ts';
import { keepProgress, type OpenedStory, saveStory, unsaveStory, watchCard } from '../../lib/store/stories.ts';
import { say, sayBytes } from '../../lib/words.ts';
import { useCorrections } from './use-corrections.ts';
import { useNextPage } from './use-next-page.ts';
import { useOfflinePictures } from './use-offline-pictures.ts';
import { useRefreshed } from './use-refreshed.ts';
import { useRoomLeft } from './use-room-left.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useWriting } from './use-writing.ts';

/** Joins the clean view of one story to the library, the settings and the browser. */
export function OpenReader(props: { opened: OpenedStory; settings: Settings; onRenew: () => Promise<void> }) {
  const { opened } = props;
  const { id } = opened.card;
  /** What the library's address names behind the story's id. */
  const opensOn = location.hash.slice(1);
  const [savedAt, setSavedAt] = useState(opened.card.savedAt);
  const [isRemoved, setIsRemoved] = useState(false);
  /** Saved again from its page while it lay open here, and not as it was. */
  const { isRefreshed, onCard } = useRefreshed(opened);
  /** The library was taken from under this page: nothing but opening the page anew mends that. */
  const [lost, setLost] = useState<ErrorCode | null>(null);
  /** Why the last position could not be kept; a later one that can be kept ends it. */
  const [unkept, setUnkept] = useState<ErrorCode | null>(null);
  const alarm = lost ?? unkept;
  const [isSaving, setIsSaving] = useState(false);
  const [settings, setSettings] = useState(props.settings);
  const { toast, tell, close } = useToast();
  const writing = useWriting(id, tell);
  const { corrected, onCorrect, onTakeBack } = useCorrections(opened, tell);
  const { story } = corrected;
  const language = primaryLanguage(story.language);
  const changes = useMemo(() => opened.before && storyChanges(opened.before, opened.story), [opened.before, opened.story]);
  const { shown, offline } = useOfflinePictures(id, opened.story, tell);
  const roomLeft = useRoomLeft();
  const [isRoomKnown, setIsRoomKnown] = useState(false);
  const nextPage = useNextPage(id, props.onRenew, tell);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const shortcuts = useShortcuts(isHelpOpen);

  useEffect(
    () =>
      watchCard(id, (card) => {
        if (!card.ok && card.code !== 'story-gone') setLost(card.code);
        else {
          setIsRemoved(!card.ok);
          setSavedAt(card.ok ? card.value.savedAt : null);
          if (card.ok) onCard(card.value);
        }
      }),
    [id, opened.card.capturedAt],
  );
  useEffect(() => {
    return watchSettings(setSettings);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    void faceReady(settings.face).then(() => {
      if (isCurrent) showDisplay(displayOf(settings));
    });
    return () => {
      isCurrent = false;
    };
  }, [settings]);

  const change = (changed: Partial<Settings>): void => {
    changeSettings(changed).then(setSettings, () => {
      tell(errorSentence('store-failed'));
    });
  };
  const resetDisplay = (): void => {
    const before = displayOf(settings);
    change(PLAIN_DISPLAY);
    tell(say('toastReset'), () => {
      change(before);
    });
  };

  /** Does what changes the library and says what came of it. */
  const report = async (work: Promise<Result<unknown>>, done: string, undo?: () => void): Promise<void> => {
    const result = await work;
    if (result.ok) tell(done, undo);
    else tell(errorSentence(result.code));
  };
  const save = async (): Promise<void> => {
    setIsSaving(true);
    await report(saveStory(id), say('toastSaved'), () => void report(unsaveStory(id), say('toastUnsaved')));
    setIsSaving(false);
  };
  const unsave = (): Promise<void> => report(unsaveStory(id), say('toastUnsaved'), () => void report(saveStory(id), say('toastSaved')));

  return (
    <KeptPictures.Provider value={shown}>
      {alarm && (
        <LibraryNotice
          sentence={errorSentence(alarm)}
          action={say('reload')}
          onAction={() => {
            location.reload();
          }}
        />
      )}
      {isRemoved && <LibraryNotice sentence={say('removedElsewhere')} action={say('bringBack')} onAction={() => void report(restoreStory(id), say('toastRestored', story.title))} />}
      {!isRemoved && isRefreshed && <LibraryNotice sentence={say('refreshedElsewhere')} action={say('refreshedShow')} onAction={() => void props.onRenew()} />}
      {!alarm && !isRemoved && !isRefreshed && roomLeft !== null && !isRoomKnown && <LibraryNotice sentence={say('roomLittle', sayBytes(roomLeft))} action={say('understood')} onAction={() => { setIsRoomKnown(true); }} />}
      <ReaderView
        story={story}
        changes={changes}
        markerNames={settings.markers}
        corrections={corrected.byQuote}
        {...{ onCorrect, onTakeBack, isHelpOpen, shortcuts }}
        onHelp={setIsHelpOpen}
        onChangeShortcuts={openShortcutPage}
        isSaved={savedAt !== null}
        isSaving={isSaving}
        opensAt={opensOn === '' ? opened.card.progress : 0}
        opensOn={opensOn}
        display={{ ...settings, onChange: change, onReset: resetDisplay }}
        voice={{ speed: settings.speed, voice: settings.voices[language], onSpeed: (speed) => { change({ speed }); }, onVoice: (voice) => { change({ voices: { ...settings.voices, [language]: voice } }); } }}
        toast={toast}
        onToastClose={close}
        onSave={() => void save()}
        onUnsave={() => void unsave()}
        onKeepPosition={(position) => {
          void keepProgress(id, position).then((kept) => {
            // A story that is gone has its own notice.
            setUnkept(kept.ok || kept.code === 'story-gone' ? null : kept.code);
          });
        }}
        onCopy={(saying, voice) => {
          navigator.clipboard.writeText(copyWithSource(saying, voice.name, story)).then(
            () => {
              tell(say('toastCopied'));
            },
            () => {
              tell(say('toastNotCopied'));
            },
          );
        }}
        {...writing}
        {...nextPage}
        offline={offline}
      />
    </KeptPictures.Provider>
  );
}
