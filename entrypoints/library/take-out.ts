import { chosenBundles } from '../../lib/store/bundles.ts';
import { exportStories } from '../../lib/transfer/export/export-stories.ts';
import { say, wordsLanguage } from '../../lib/words.ts';

/** How long the browser may take to begin with the file. */
const KEPT = 60_000;

/**
 * Gives chosen stories to the browser's downloads as Markdown: one file, or a zip of many.
 * @returns the file's name and how many stories are in it
 * @throws TransferFault
 */
export async function takeOut(ids: readonly string[]): Promise<{ name: string; stories: number }> {
  const words = {
    by: say('exportBy'),
    whoSaidWhat: say('whoSaidWhat'),
    unclear: say('exportUnclear'),
    told: say('exportTold'),
    note: say('exportNote'),
    marks: say('exportMarks'),
    source: say('exportSource'),
    notFetched: say('exportNotFetched'),
  };
  const frame = { say: words, title: say('exportBook'), language: wordsLanguage(), now: new Date(), expected: ids.length };
  const { name, file, stories } = await exportStories(chosenBundles(ids), 'markdown', frame);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, KEPT);
  return { name, stories };
}
