import { click, type TabSurface } from '../browser/surface.ts';
import { until } from '../browser/until.ts';

/** What a backup of everything took. */
export interface BackupSpeed {
  megabytesASecond: number;
  /** The most that the scripts of the page held meanwhile, in megabytes. */
  heap: number;
}

/** Saves a backup by the button of the settings page, and looks at the file that is given to the downloads. */
export async function backupSpeed(options: TabSurface): Promise<BackupSpeed> {
  await options.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob): string => {
      performance.mark('made', { detail: file.size });
      return make(file);
    };
    addEventListener('click', () => performance.mark('asked'), true);
  });
  await click(options, { role: 'button', name: 'Save a backup' });
  let heap = 0;
  const made = await until('the backup', async () => {
    heap = Math.max(heap, (await options.page.metrics()).JSHeapUsedSize ?? 0);
    return options.run(() => {
      const [from, to] = [performance.getEntriesByName('asked').at(-1), performance.getEntriesByName('made').at(-1)];
      return from && to instanceof PerformanceMark ? { bytes: Number(to.detail), milliseconds: to.startTime - from.startTime } : null;
    });
  }, 300_000);
  return { megabytesASecond: made.bytes / 1000 / made.milliseconds, heap: heap / 1_000_000 };
}
