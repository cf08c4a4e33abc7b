import { changeLibrary, withLibrary } from '../../store/db.ts';
import { putBundle } from '../../store/put-bundle.ts';
import type { StoryBundle } from '../backup/story-bundle.ts';
import type { Course } from '../files/read-text.ts';
import { goOn, TransferFault } from '../transfer-fault.ts';
import type { ImportedFile, ImportedLink } from './imported-link.ts';

const ALL = ['stories', 'texts', 'highlights', 'notes', 'corrections', 'bin'] as const;

/** What importing a file would do; nothing is changed by looking. */
export async function planImport(file: ImportedFile): Promise<{ fresh: number; merged: number }> {
  const known = await withLibrary(async (library) => ({ ok: true, value: new Set((await library.stories.orderBy('savedAt').toArray()).map((card) => card.canonicalUrl)) }));
  if (!known.ok) throw new TransferFault(known.code);
  const plan = { fresh: 0, merged: 0 };
  for (const { url } of file.links) {
    if (known.value.has(url) || known.value.has(otherScheme(url))) plan.merged++;
    else plan.fresh++;
    known.value.add(url);
  }
  return plan;
}

/**
 * Puts all links of a file into the library in one transaction: all or none. One that is there already gets the tags,
 * notes and marks of the file besides its own.
 * @throws TransferFault
 */
export async function importLinks(file: ImportedFile, { signal, progress }: Course = {}, now = Date.now()): Promise<{ fresh: number; merged: number }> {
  const done = { fresh: 0, merged: 0 };
  const result = await changeLibrary([...ALL], async (library) => {
    for (const [place, link] of file.links.entries()) {
      if (signal?.aborted) break;
      const twin = (await library.stories.get({ canonicalUrl: link.url })) ? null : await library.stories.get({ canonicalUrl: otherScheme(link.url) });
      const bundle = bundleOfLink(twin ? { ...link, url: twin.canonicalUrl } : link, now);
      done[(await putBundle(library, bundle)) === 'new' ? 'fresh' : 'merged']++;
      if (place % 100 === 0) progress?.(place, file.links.length);
    }
    // Thrown here, it takes all of it back.
    goOn(signal);
    return { ok: true, value: done };
  });
  goOn(signal);
  if (!result.ok) throw new TransferFault(result.code);
  return result.value;
}

/** A link's rows: a card without a text, and what was written and marked in the other app. */
export function bundleOfLink(link: ImportedLink, now: number): StoryBundle {
  const id = crypto.randomUUID();
  const savedAt = link.savedAt ?? now;
  const marks = link.marks.map((mark) => {
    const times = { storyId: id, createdAt: mark.createdAt ?? savedAt, updatedAt: mark.createdAt ?? savedAt };
    const anchor = { exact: mark.text, prefix: '', suffix: '', start: 0, end: mark.text.length };
    return { note: mark.note, times, highlight: { id: crypto.randomUUID(), anchor, colour: 'amber' as const, speaker: null, ...times } };
  });
  const own = link.note === null ? [] : [{ id: crypto.randomUUID(), storyId: id, highlightId: null, text: link.note, createdAt: savedAt, updatedAt: savedAt }];
  const beside = marks.flatMap(({ note, times, highlight }) => (note === null ? [] : [{ id: crypto.randomUUID(), highlightId: highlight.id, text: note, ...times }]));
  return {
    card: {
      id, canonicalUrl: link.url, title: link.title, siteName: link.siteName, byline: link.byline, publishedAt: link.publishedAt, language: link.language, direction: 'ltr', wordCount: 0,
      quoteCount: 0, speakers: [], savedAt, capturedAt: null, progress: link.progress, openedAt: null, noteCount: marks.length + own.length, tags: link.tags, shelf: link.shelf,
    }, // prettier-ignore
    text: null,
    highlights: marks.map(({ highlight }) => highlight),
    notes: [...own, ...beside],
    corrections: [],
  };
}

function otherScheme(url: string): string {
  return url.startsWith('https:') ? `http:${url.slice(6)}` : `https:${url.slice(5)}`;
}
