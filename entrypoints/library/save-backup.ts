import { saveFile } from '../../components/save-file.ts';
import { noteBackup, readSettings } from '../../lib/settings.ts';
import { binnedBundles, savedBundles } from '../../lib/store/bundles.ts';
import { backupFile, backupName } from '../../lib/transfer/backup/write-backup.ts';

/**
 * Gives a backup of everything to the browser's downloads.
 * @returns the file's name and how many stories are in it
 * @throws TransferFault
 */
export async function saveBackup(): Promise<{ name: string; stories: number }> {
  const made = new Date();
  const { file, counts } = await backupFile({ stories: savedBundles(), bin: binnedBundles(), settings: await readSettings() }, made);
  const name = backupName(made);
  saveFile(file, name);
  await noteBackup(made.getTime(), counts.stories);
  return { name, stories: counts.stories };
}
