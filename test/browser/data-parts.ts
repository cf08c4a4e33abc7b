import type { TabSurface } from './surface.ts';
import { until } from './until.ts';

/** What a part of the page of the reader's data says that it has done. */
export function doneIn(page: TabSurface, part: string, timeout = 30_000): Promise<string> {
  return until(`${part} to be done`, () => page.run((name) => document.querySelector(`[data-part="${name}"] [data-state]`)?.textContent ?? null, part), timeout);
}

/** Chooses a file in a part of that page. */
export async function choose(page: TabSurface, part: string, file: string): Promise<void> {
  // While something else is done on the page, none can be chosen.
  const field = await until(`a way to choose a file in ${part}`, () => page.page.$(`[data-part="${part}"] input[type="file"]:not(:disabled)`));
  await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
}
