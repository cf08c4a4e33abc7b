import { useEffect, useState } from 'preact/hooks';
import { LibraryNotice } from '../../components/LibraryNotice.tsx';
import { ReaderView } from '../../components/ReaderView.tsx';
import { useToast } from '../../components/use-toast.ts';
import { errorSentence } from '../../lib/errors.ts';
import type { ErrorCode, Result } from '../../lib/model.ts';
import { copyWithSource } from '../../lib/reading/copy-with-source.ts';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { keepProgress, type OpenedStory, saveStory, unsaveStory, watchCard } from '../../lib/store/stories.ts';
import { say } from '../../lib/words.ts';
import { rememberedDisplay, showDisplay } from './display.ts';
import { useWriting } from './use-writing.ts';

/** Joins the clean view of one story to the library, the settings and the browser. */
export function OpenReader({ opened }: { opened: OpenedStory }) {
  const { story } = opened;
  const { id } = opened.card;
  const [savedAt, setSavedAt] = useState(opened.card.savedAt);
  const [alarm, setAlarm] = useState<ErrorCode | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  // Off until the settings are known: a reader who wants no pictures loaded gets none, not even in the first moment.
  const [settings, setSettings] = useState<Settings>({ pictures: 'off', ...rememberedDisplay() });
  const { toast, tell, close } = useToast();
  const writing = useWriting(id, tell);

  useEffect(
    () =>
      watchCard(id, (card) => {
        if (!card.ok && card.code !== 'story-gone') setAlarm(card.code);
        else setSavedAt(card.ok ? card.value.savedAt : null);
      }),
    [id],
  );
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useEffect(() => {
    showDisplay(settings);
  }, [settings]);

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
    <>
      {alarm && (
        <LibraryNotice
          sentence={errorSentence(alarm)}
          action={say('reload')}
          onAction={() => {
            location.reload();
          }}
        />
      )}
      <ReaderView
        story={story}
        isSaved={savedAt !== null}
        isSaving={isSaving}
        opensAt={opened.card.progress}
        display={{ ...settings, onChange: (change) => void changeSettings(change).then(setSettings, () => { tell(errorSentence('store-failed')); }) }}
        toast={toast}
        onToastClose={close}
        onSave={() => void save()}
        onUnsave={() => void unsave()}
        onKeepPosition={(position) => {
          void keepProgress(id, position).then((kept) => {
            if (!kept.ok) setAlarm(kept.code);
            else setAlarm(null);
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
      />
    </>
  );
}
