import type { Correction, Result } from '../model.ts';
import { applyCorrections } from '../reading/apply-corrections.ts';
import { changeLibrary, type Library, watchLibrary } from './db.ts';
import { cardOf } from './story-card.ts';

/** What the reader says of one quote. */
export type Verdict = Pick<Correction, 'isQuote' | 'speaker'>;
/** What a change was before it was made and is now; null where there was or is no correction. `undoCorrection` goes back. */
export interface CorrectionChange {
  before: Correction | null;
  after: Correction | null;
}

/** The reader's corrections of a story, oldest first, now and whenever they change. */
export function watchCorrections(storyId: string, told: (corrections: Result<Correction[]>) => void): () => void {
  return watchLibrary(async (library) => ({ ok: true, value: await library.corrections.where({ storyId }).sortBy('createdAt') }), told);
}

/**
 * Keeps what the reader says of a quote, in the place of what they said of it before. Like a note it is never in
 * passing: a story that was not saved is saved with it.
 * @param known the correction that holds for the quote, where there is one
 */
export function correctQuote(storyId: string, quote: Pick<Correction, 'place' | 'anchor'>, verdict: Verdict, known: Correction | null, now = Date.now()): Promise<Result<CorrectionChange>> {
  const after: Correction = { id: known?.id ?? crypto.randomUUID(), storyId, ...quote, ...verdict, createdAt: known?.createdAt ?? now, updatedAt: now };
  return write(storyId, { before: known, after }, now);
}

/** Takes a correction back: the quote is again what the engine finds. */
export function dropCorrection(correction: Correction, now = Date.now()): Promise<Result<CorrectionChange>> {
  return write(correction.storyId, { before: correction, after: null }, now);
}

/** Undoes a change of a correction. */
export function undoCorrection(storyId: string, { before, after }: CorrectionChange, now = Date.now()): Promise<Result<CorrectionChange>> {
  return write(storyId, { before: after, after: before }, now);
}

/** One transaction: the correction, and the story's row, which lists its speakers. */
function write(storyId: string, change: CorrectionChange, now: number): Promise<Result<CorrectionChange>> {
  return changeLibrary(['stories', 'texts', 'corrections'], async (library) => {
    const card = await library.stories.get(storyId);
    if (!card) return { ok: false, code: 'story-gone' };
    if (change.after) await library.corrections.put(change.after);
    else if (change.before) await library.corrections.delete(change.before.id);
    await library.stories.put({ ...card, ...(await spokenIn(library, storyId)), savedAt: change.after ? (card.savedAt ?? now) : card.savedAt });
    return { ok: true, value: change };
  });
}

async function spokenIn(library: Library, storyId: string) {
  const text = await library.texts.get(storyId);
  if (!text) return {};
  const corrections = await library.corrections.where({ storyId }).toArray();
  const { speakers, quoteCount } = cardOf(applyCorrections(text.story, corrections).story, null, { savedAt: null, capturedAt: null });
  return { speakers, quoteCount };
}
