import { articleText, layBlocks } from '../../article/blocks.ts';
import { blockStarts } from '../../article/mark-ranges.ts';
import type { Highlight, Story } from '../../model.ts';
import { applyCorrections } from '../../reading/apply-corrections.ts';
import { asSpoken } from '../../reading/as-spoken.ts';
import { placeHighlights } from '../../reading/place-highlights.ts';
import { roleTold } from '../../reading/role-told.ts';
import { speakerOfPassage } from '../../reading/speaker-of-passage.ts';
import { type Saying, whoSaidWhat } from '../../reading/who-said-what.ts';
import type { StoryBundle } from '../backup/story-bundle.ts';

/** The words that an exported file needs besides the story's own, in the reader's language. */
export interface ExportWords {
  by: string;
  whoSaidWhat: string;
  unclear: string;
  /** Who made a picture: "Credit: Ann Lee". */
  credit: (name: string) => string;
  /** To whom something was said, or how: "told Variety", "via Instagram", "denied"; null where there is nothing to tell. */
  said: (saying: Saying) => string | null;
  note: string;
  marks: string;
  source: string;
  notFetched: string;
}

/** What every kind of export tells of a story apart from its text. */
export interface StorySheet {
  /** The speakers as the reader corrected them, with what each said and to whom. */
  voices: { name: string | null; role: string | null; sayings: { text: string; said: Saying }[] }[];
  note: string;
  marks: { text: string; note: string; speaker: string | null; createdAt: number }[];
}

/** ` (told Variety)`, to stand behind what was said; empty where there is nothing to tell. */
export function toldBehind(said: Saying, say: ExportWords): string {
  const told = say.said(said);
  return told === null ? '' : ` (${told})`;
}

/** Gathers speakers, note and marks of a story, the marks in the order of the text. */
export function storySheet({ text, highlights, notes, corrections }: StoryBundle): StorySheet {
  const story = text && applyCorrections(text.story, corrections).story;
  const speakers = speakersNow(story, highlights);
  const sorted = [...highlights].sort((one, other) => one.anchor.start - other.anchor.start || one.createdAt - other.createdAt);
  return {
    voices: (story ? whoSaidWhat(story) : []).map(({ name, role, sayings }) => ({
      name,
      role: roleTold(name, role),
      sayings: sayings.map((saying) => ({ text: saying.texts.map(asSpoken).join(' … '), said: saying })),
    })),
    note: notes.find((note) => note.highlightId === null)?.text ?? '',
    marks: sorted.map(({ id, anchor, speaker, createdAt }) => ({ text: anchor.exact, speaker: speakers.get(id) ?? speaker, createdAt, note: notes.find((note) => note.highlightId === id)?.text ?? '' })),
  };
}

/** Who says the marked passages, as the reader has corrected it since they were marked. */
function speakersNow(story: Story | null, highlights: readonly Highlight[]): Map<string, string | null> {
  if (!story || highlights.length === 0) return new Map();
  const blocks = layBlocks(story.article);
  const { places } = placeHighlights(highlights, [], articleText(story.article), blocks);
  const starts = blockStarts(blocks);
  return new Map([...places].map(([id, place]) => [id, speakerOfPassage(story.quotes, starts, place)]));
}
