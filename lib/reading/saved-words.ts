import { say, sayCount } from '../words.ts';

/** What is said of a story that is saved: "Saved", or "Saved · 2 notes". */
export function savedWords(noteCount: number): string {
  return [say('saved'), ...(noteCount > 0 ? [sayCount('notes', noteCount)] : [])].join(' · ');
}
