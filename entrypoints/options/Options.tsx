import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BackupPace } from '../../components/options/BackupPart.tsx';
import type { ExportChoice } from '../../components/options/ExportPart.tsx';
import { exportFrame } from '../../components/export-frame.ts';
import type { ImportPlan } from '../../components/options/ImportPart.tsx';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { saveFile } from '../../components/save-file.ts';
import { displayOf, PLAIN_DISPLAY } from '../../lib/reading/display.ts';
import { checkSettings, noteBackup, openShortcutPage, readLastBackup } from '../../lib/settings.ts';
import { binnedBundles, chosenBundles, deleteEverything, emptyBin, savedBundles } from '../../lib/store/bundles.ts';
import { dropPictures, dropStrayPictures } from '../../lib/store/pictures.ts';
import { savedIds } from '../../lib/store/story-ids.ts';
import { planRestore, restoreBackup, type RestorePlan } from '../../lib/transfer/backup/restore-backup.ts';
import { backupFile, backupName } from '../../lib/transfer/backup/write-backup.ts';
import { type ExportFormat, exportStories } from '../../lib/transfer/export/export-stories.ts';
import { importLinks, planImport } from '../../lib/transfer/import/import-links.ts';
import type { ImportedFile } from '../../lib/transfer/import/imported-link.ts';
import { readImport } from '../../lib/transfer/import/read-import.ts';
import { say, sayCount, sayList } from '../../lib/words.ts';
import { useAbout } from './use-about.ts';
import { given, useJobs } from './use-jobs.ts';
import { useKeys } from './use-keys.ts';
import { useSites } from './use-sites.ts';
import { useFound, useHeld, useKeptPictures, useLastBackup, useSettings } from './use-library.ts';

/** The settings, wired to the browser and the library. */
export function Options() {
  const jobs = useJobs();
  const { held, trouble, look } = useHeld();
  const { settings, change } = useSettings();
  const sites = useSites(settings, change);
  const { last, setLast } = useLastBackup();
  const { found, search } = useFound();
  const pictures = useKeptPictures();
  const [restoring, setRestoring] = useState<{ file: File; plan: RestorePlan } | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const importing = useRef<ImportedFile | null>(null);
  const [autoRefused, setAutoRefused] = useState(false);
  const saved = held?.saved ?? 0;

  const backUp = (): Promise<void> =>
    jobs.run('backup', async (course) => {
      const now = new Date();
      const { file, counts } = await backupFile({ stories: savedBundles(), bin: binnedBundles(), settings: settings ?? {}, expected: saved }, now, course);
      saveFile(file, backupName(now));
      await noteBackup(now.getTime(), counts.stories);
      setLast(await readLastBackup());
      return sayCount('dataBackupDone', counts.stories, backupName(now));
    });

  const setPace = async (pace: BackupPace): Promise<void> => {
    // Asked within the click, else the browser refuses the question.
    const allowed = pace === 'never' || (await browser.permissions.request({ permissions: ['downloads'] }));
    setAutoRefused(!allowed);
    await change({ backups: allowed ? pace : 'never' });
  };

  const lookIntoBackup = (file: File): Promise<void> => {
    setRestoring(null);
    return jobs.run('restore', async (course) => {
      setRestoring({ file, plan: await planRestore(file, course) });
      return null;
    });
  };

  const restore = (withSettings: boolean): Promise<void> =>
    jobs.run('restore', async (course) => {
      if (!restoring) return null;
      const done = await restoreBackup(restoring.file, course, restoring.plan.damage !== null);
      if (withSettings) await change({ ...checkSettings(done.settings), backups: settings?.backups ?? 'never' });
      setRestoring(null);
      await refresh();
      return say('dataRestored', sayList([sayCount('dataPlanFresh', done.fresh), ...(done.merged > 0 ? [sayCount('dataPlanMerged', done.merged)] : [])]));
    });

  const lookIntoList = (file: File): Promise<void> => {
    setPlan(null);
    return jobs.run('import', async (course) => {
      const read = await readImport(file, course);
      importing.current = read;
      setPlan({ format: read.format, problems: read.problems, ...(await planImport(read)) });
      return null;
    });
  };

  const bringIn = (): Promise<void> =>
    jobs.run('import', async (course) => {
      if (!importing.current) return null;
      const done = await importLinks(importing.current, course);
      importing.current = null;
      setPlan(null);
      await refresh();
      return say('dataImported', sayList([sayCount('dataPlanFresh', done.fresh), ...(done.merged > 0 ? [sayCount('dataPlanMerged', done.merged)] : [])]));
    });

  const takeOut = (format: ExportFormat, choice: ExportChoice, chosen: string[]): Promise<void> =>
    jobs.run('export', async (course) => {
      const ids = choice === 'chosen' ? chosen : given(await savedIds(choice === 'all' ? null : choice));
      const { name, file, stories } = await exportStories(chosenBundles(ids), format, exportFrame(ids.length), course);
      saveFile(file, name);
      return sayCount('dataExported', stories, name);
    });

  const empty = (): Promise<void> =>
    jobs.run('bin', async () => {
      given(await emptyBin());
      given(await dropStrayPictures());
      await pictures.look();
      await refresh();
      return say('dataBinDone');
    });

  const deleteAll = (): Promise<void> =>
    jobs.run('delete', async () => {
      given(await deleteEverything());
      given(await dropPictures(null));
      await pictures.look();
      await refresh();
      return say('dataDeleted');
    });

  const letPicturesGo = (): Promise<void> =>
    jobs.run('pictures', async () => {
      given(await dropPictures(null));
      await pictures.look();
      return say('dataPicturesDone');
    });

  const refresh = async (): Promise<void> => {
    await look();
    await search('');
  };

  const { busy, stop, stateOf } = jobs;
  return (
    <OptionsView
      held={held}
      trouble={trouble}
      display={{ ...displayOf(settings ?? PLAIN_DISPLAY), onChange: (display) => void change(display), onReset: () => void change(PLAIN_DISPLAY) }}
      sites={sites}
      keys={{ shortcuts: useKeys(), onChange: openShortcutPage }}
      about={useAbout()}
      markers={settings?.markers ?? UNNAMED}
      onMarkers={(markers) => void change({ markers })}
      backup={{
        state: autoRefused ? { kind: 'failed', text: say('dataAutoRefused') } : stateOf('backup'),
        last,
        now: Date.now(),
        saved,
        pace: settings?.backups ?? 'never',
        busy,
        onBackup: () => void backUp(),
        onPace: (pace) => void setPace(pace),
        onStop: stop,
      }}
      restore={{ state: stateOf('restore'), plan: restoring?.plan ?? null, busy, onFile: (file) => void lookIntoBackup(file), onRestore: (withSettings) => void restore(withSettings), onStop: stop }}
      importing={{ state: stateOf('import'), plan, busy, onFile: (file) => void lookIntoList(file), onImport: () => void bringIn(), onStop: stop }}
      exporting={{ state: stateOf('export'), busy, found, onSearch: (words) => void search(words), onExport: (...chosen) => void takeOut(...chosen), onStop: stop }}
      pictures={{ state: stateOf('pictures'), kept: pictures.kept, busy, onDrop: () => void letPicturesGo() }}
      deleting={{ binState: stateOf('bin'), deleteState: stateOf('delete'), saved, binned: held?.binned ?? 0, last, now: Date.now(), busy, onBackup: () => void backUp(), onEmptyBin: () => void empty(), onDeleteAll: () => void deleteAll() }}
    />
  );
}

/** The marker pens before the settings are known. */
const UNNAMED = { amber: '', mint: '', sky: '', rose: '' };
