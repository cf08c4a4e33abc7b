/** A place in a story that the clean view can be opened on. In an address it stands behind the story's id, and holds no words. */
export type StoryPlace =
  /** `quote-3`: its fourth quotation. */
  | { is: 'quote'; quote: number }
  /** `mark-ID`: a highlight. */
  | { is: 'highlight'; id: string }
  /** `text-12-40-46`: letters 40 to 46 of its thirteenth block. */
  | { is: 'text'; block: number; start: number; end: number }
  /** `note`: the note on the whole story. */
  | { is: 'note' };

const QUOTE = /^quote-(\d{1,5})$/;
const MARK = /^mark-([\w-]{1,100})$/;
const TEXT = /^text-(\d{1,5})-(\d{1,7})-(\d{1,7})$/;

/** Reads a place; null where there is none of that name. */
export function readPlace(name: string): StoryPlace | null {
  const [, quote] = QUOTE.exec(name) ?? [];
  if (quote !== undefined) return { is: 'quote', quote: Number(quote) };
  const [, id] = MARK.exec(name) ?? [];
  if (id !== undefined) return { is: 'highlight', id };
  const [, block, start, end] = TEXT.exec(name) ?? [];
  if (block !== undefined) return { is: 'text', block: Number(block), start: Number(start), end: Number(end) };
  return name === 'note' ? { is: 'note' } : null;
}
