import { browser } from 'wxt/browser';
import { noteBackup, noteFailedBackup, readLastBackup, readSettings } from '../../lib/settings.ts';
import { binnedBundles, savedBundles } from '../../lib/store/bundles.ts';
import { backupFile, backupName } from '../../lib/transfer/backup/write-backup.ts';
import { TransferFault } from '../../lib/transfer/transfer-fault.ts';

const ALARM = 'backup';
const DAY = 24 * 60 * 60 * 1000;
const PERIOD = { daily: DAY, weekly: 7 * DAY };
/** Backups lie in this folder of the reader's downloads: outside the database, and outside the browser's profile. */
const FOLDER = 'Greenroom backups';

/** Backs the library up by itself, as often as the reader chose and where they gave the permission for downloads. */
export function keepBackups(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void backUpIfDue();
  });
  void browser.alarms.get(ALARM).then(async (alarm) => {
    if (!alarm) await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: 60 });
  });
}

async function backUpIfDue(now = Date.now()): Promise<void> {
  const { backups } = await readSettings();
  if (backups === 'never' || now - ((await readLastBackup()).at ?? 0) < PERIOD[backups]) return;
  if (!(await browser.permissions.contains({ permissions: ['downloads'] }))) return;
  try {
    await noteBackup(now, await backUp(now));
  } catch (error) {
    // Said on the options page and beside the stories; the next hour tries again.
    await noteFailedBackup(error instanceof TransferFault ? error.code : 'store-failed');
  }
}

/** @returns how many stories the file holds */
async function backUp(now: number): Promise<number> {
  const made = new Date(now);
  const { file, counts } = await backupFile({ stories: savedBundles(), bin: binnedBundles(), settings: await readSettings() }, made);
  // A library without a story needs no file a day.
  if (counts.stories === 0) return 0;
  const address = await addressOf(file);
  try {
    await finished(await browser.downloads.download({ url: address, filename: `${FOLDER}/${backupName(made)}`, conflictAction: 'uniquify', saveAs: false }));
  } finally {
    if (address.startsWith('blob:')) URL.revokeObjectURL(address);
  }
  return counts.stories;
}

/** Firefox downloads no `data:` address, and Chromium's worker can make no `blob:` one. */
function addressOf(file: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') return Promise.resolve(URL.createObjectURL(file));
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(String(reader.result));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The backup could not be read.'));
    };
    reader.readAsDataURL(file);
  });
}

/** Waits until a download is on the disk. Throws where it was broken off. */
async function finished(id: number): Promise<void> {
  for (;;) {
    const [download] = await browser.downloads.search({ id });
    if (download?.state === 'complete') return;
    if (download?.state !== 'in_progress') throw new TransferFault('store-failed');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
