import * as v from 'valibot';

/**
 * What the reader is typing, kept outside the database until the database has it: a crash, a full disk or a closed
 * window loses at most the last keystroke. A draft is taken away only when its note was stored.
 */
export interface Draft {
  storyId: string;
  highlightId: string | null;
  text: string;
  /**
   * The text that the field began with. A killed browser may bring back a draft that was stored long ago: what was
   * written after it is told apart from what was typed by this alone.
   */
  base: string;
  typedAt: number;
}

const PREFIX = 'draft:';
const shape = v.object({ storyId: v.string(), highlightId: v.nullable(v.string()), text: v.string(), base: v.optional(v.string(), ''), typedAt: v.number() });

/** The part of the browser's `Storage` that drafts need; it is written at once, unlike a database. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

function keyOf(draft: Pick<Draft, 'storyId' | 'highlightId'>): string {
  return `${PREFIX}${draft.storyId}:${draft.highlightId ?? ''}`;
}

/** Keeps a draft. @returns false where even this store is full: then the text is on the screen alone */
export function keepDraft(storage: DraftStorage, draft: Draft): boolean {
  try {
    storage.setItem(keyOf(draft), JSON.stringify(draft));
    return true;
  } catch {
    // Only a full or forbidden store throws here, and the caller says so to the reader.
    return false;
  }
}

/** Takes a draft away, where it still holds the text that was stored: what was typed since then stays. */
export function dropDraft(storage: DraftStorage, stored: Pick<Draft, 'storyId' | 'highlightId' | 'text'>): void {
  if (readDraft(storage, keyOf(stored))?.text === stored.text) storage.removeItem(keyOf(stored));
}

/** The drafts of a story that were never stored, oldest first. */
export function draftsOf(storage: DraftStorage, storyId: string): Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < storage.length; index++) {
    const draft = readDraft(storage, storage.key(index) ?? '');
    if (draft?.storyId === storyId) drafts.push(draft);
  }
  return drafts.sort((a, b) => a.typedAt - b.typedAt);
}

function readDraft(storage: DraftStorage, key: string): Draft | null {
  const kept = key.startsWith(PREFIX) ? storage.getItem(key) : null;
  if (kept === null) return null;
  try {
    const checked = v.safeParse(shape, JSON.parse(kept));
    return checked.success ? checked.output : null;
  } catch {
    // Not JSON: not a draft of ours.
    return null;
  }
}
