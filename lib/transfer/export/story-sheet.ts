import { applyCorrections } from '../../reading/apply-corrections.ts';
import { asSpoken } from '../../reading/as-spoken.ts';
import { whoSaidWhat } from '../../reading/who-said-what.ts';
import type { StoryBundle } from '../backup/story-bundle.ts';

/** The words that an exported file needs besides the story's own, in the reader's language. */
export interface ExportWords {
  by: string;
  whoSaidWhat: string;
  unclear: string;
  told: string;
  note: string;
  marks: string;
  source: string;
  notFetched: string;
}

/** What every kind of export tells of a story apart from its text. */
export interface StorySheet {
  /** The speakers as the reader corrected them, with what each said and to whom. */
  voices: { name: string | null; role: string | null; sayings: { text: string; outlet: string | null }[] }[];
  note: string;
  marks: { text: string; note: string; speaker: string | null; createdAt: number }[];
}

/** Gathers speakers, note and marks of a story, the marks in the order of the text. */
export function storySheet({ text, highlights, notes, corrections }: StoryBundle): StorySheet {
  const story = text && applyCorrections(text.story, corrections).story;
  const sorted = [...highlights].sort((one, other) => one.anchor.start - other.anchor.start || one.createdAt - other.createdAt);
  return {
    voices: (story ? whoSaidWhat(story) : []).map(({ name, role, sayings }) => ({
      name,
      role,
      sayings: sayings.map((saying) => ({ text: saying.texts.map(asSpoken).join(' … '), outlet: saying.outlet })),
    })),
    note: notes.find((note) => note.highlightId === null)?.text ?? '',
    marks: sorted.map(({ id, anchor, speaker, createdAt }) => ({ text: anchor.exact, speaker, createdAt, note: notes.find((note) => note.highlightId === id)?.text ?? '' })),
  };
}
