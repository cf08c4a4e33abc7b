import { exportFrame } from '../../components/export-frame.ts';
import { saveFile } from '../../components/save-file.ts';
import { chosenBundles } from '../../lib/store/bundles.ts';
import { exportStories } from '../../lib/transfer/export/export-stories.ts';

/**
 * Gives chosen stories to the browser's downloads as Markdown: one file, or a zip of many.
 * @returns the file's name and how many stories are in it
 * @throws TransferFault
 */
export async function takeOut(ids: readonly string[]): Promise<{ name: string; stories: number }> {
  const { name, file, stories } = await exportStories(chosenBundles(ids), 'markdown', exportFrame(ids.length));
  saveFile(file, name);
  return { name, stories };
}
