import * as v from 'valibot';
import type { Check } from '../check.ts';
import type { Lab } from '../lab/lab.ts';
import { readLibrary } from '../../faults/database.ts';
import { pageScript } from '../lab/page-script.ts';
import { storyPage } from '../lab/story-page.ts';
import { openStory, typeStoryNote } from '../../faults/saver.ts';
import { textOf } from '../../browser/surface.ts';
import { until } from '../../browser/until.ts';

const PAGES = ['popup.html', 'reader.html', 'options.html', 'library.html', 'welcome.html'];
/** A note with what a library might look up by parsing HTML: character references, in words and in the words of a link. */
const NOTE = 'Tom &amp; Ada &copy; &not-one; **both** [a &lt;b&gt;](https://a.example/)';
const NOTE_SHOWN = 'Tom & Ada © &not-one; both a <b>';

/** What the clean view's own code tried that its policy forbids. */
async function tried(lab: Lab): Promise<string[]> {
  const opened = await lab.read(lab.web.put('story', '/plain', { body: storyPage() }));
  const id = await opened.reader.run(() => new URLSearchParams(location.search).get('id') ?? '');
  await opened.reader.run(() => { document.querySelector<HTMLElement>('[data-part="notes"] textarea')?.focus(); }); // prettier-ignore
  await typeStoryNote(opened.reader, NOTE);
  await until('the note in the library', async () => (await readLibrary(opened.reader))?.notes.some(({ text }) => text === NOTE) ?? false, 5_000).catch(() => undefined);
  const violations = await opened.reader.run(() => (window as unknown as { greenroomViolations?: string[] }).greenroomViolations ?? ['no listeners']);
  await opened.close();
  const again = await openStory(lab.session, id);
  const shown = await until('the note', async () => (await textOf(again, '[data-part="note-words"]')) || null, 5_000).catch((error: unknown) => String(error));
  await again.page.close();
  return [...violations, ...(shown === NOTE_SHOWN ? [] : [`the note is shown as ${shown}`])];
}

/** No string becomes HTML in an extension page: the browser refuses it. */
export const sinksCheck: Check = {
  number: 4,
  name: 'six HTML sinks refused by the browser, none tried by Greenroom itself',
  short: true,
  async run(lab) {
    const failures: string[] = [];
    for (const file of PAGES) {
      const tab = await lab.session.openOwn(file);
      for (const open of v.parse(v.array(v.string()), await tab.page.evaluate(pageScript('sinks')))) failures.push(`${file}: ${open} is open`);
      await tab.page.close();
    }
    failures.push(...(await tried(lab)).map((violation) => `in the clean view: ${violation}`));
    return { figure: `6 sinks × ${String(PAGES.length)} pages, ${String(failures.length)} open or tried`, failures };
  },
};
