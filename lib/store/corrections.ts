import type { Correction, Result } from '../model.ts';
import { applyCorrections, type Verdict } from '../reading/apply-corrections.ts';
import { changeLibrary } from './db.ts';
import { watchLibrary } from './watch-library.ts';
import type { Library } from './library.ts';
import { cardOf } from './story-card.ts';

/** A quote by which a correction is anchored, and the correction that holds for it so far. */
export type ToCorrect = Pick<Correction, 'place' | 'anchor'> & { known: Correction | null };
/** What a change of a correction was before and is now; null where there was or is none. */
export interface CorrectionChange {
  before: Correction | null;
  after: Correction | null;
}

/** The reader's corrections of a story, oldest first, now and whenever they change. */
export function watchCorrections(storyId: string, told: (corrections: Result<Correction[]>) => void): () => void {
  return watchLibrary(['corrections'], async (library) => ({ ok: true, value: await library.corrections.where({ storyId }).sortBy('createdAt') }), told);
}

/**
 * Keeps what the reader says of the quotes of one speech, in the place of what they said of them before. Like a note it
 * is never in passing: a story that was not saved is saved with it.
 * @returns what was changed, for `undoCorrections`
 */
export function correctQuotes(storyId: string, quotes: readonly ToCorrect[], verdict: Verdict, now = Date.now()): Promise<Result<CorrectionChange[]>> {
  const changes = quotes.map(({ place, anchor, known }): CorrectionChange => {
    const after = { id: known?.id ?? crypto.randomUUID(), storyId, place, anchor, isQuote: verdict.isQuote, speaker: verdict.speaker, createdAt: known?.createdAt ?? now, updatedAt: now };
    return { before: known, after };
  });
  return write(storyId, changes, now);
}

/** Takes corrections back: the quotes are again what the engine finds. */
export function dropCorrections(storyId: string, corrections: readonly Correction[], now = Date.now()): Promise<Result<CorrectionChange[]>> {
  return write(storyId, corrections.map((before) => ({ before, after: null })), now); // prettier-ignore
}

/** Undoes changes of corrections. */
export function undoCorrections(storyId: string, changes: readonly CorrectionChange[], now = Date.now()): Promise<Result<CorrectionChange[]>> {
  return write(storyId, changes.map(({ before, after }) => ({ before: after, after: before })), now); // prettier-ignore
}

/** One transaction: the corrections, and the story's row, which lists its speakers. */
function write(storyId: string, changes: CorrectionChange[], now: number): Promise<Result<CorrectionChange[]>> {
  return changeLibrary(['stories', 'texts', 'corrections'], async (library) => {
    const card = await library.stories.get(storyId);
    if (!card) return { ok: false, code: 'story-gone' };
    for (const { before, after } of changes) {
      if (after) await library.corrections.put(after);
      else if (before) await library.corrections.delete(before.id);
    }
    const saves = changes.some(({ after }) => after !== null);
    await library.stories.put({ ...card, ...(await spokenIn(library, storyId)), savedAt: saves ? (card.savedAt ?? now) : card.savedAt });
    return { ok: true, value: changes };
  });
}

async function spokenIn(library: Library, storyId: string) {
  const text = await library.texts.get(storyId);
  if (!text) return {};
  const corrections = await library.corrections.where({ storyId }).toArray();
  const { speakers, quoteCount } = cardOf(applyCorrections(text.story, corrections).story, null, { savedAt: null, capturedAt: null });
  return { speakers, quoteCount };
}
