import type { Block } from '../model.ts';
import type { QuoteMark } from './quote-marks.ts';

/** Somebody who speaks in a section, and the first of their quotes there. */
export interface SectionSpeaker {
  name: string;
  sign: number | null;
  quote: number;
}

/** A part of a story under one of its sub-headings. */
export interface Section {
  /** The heading's block; null for what stands above the first one. */
  block: number | null;
  title: string | null;
  speakers: SectionSpeaker[];
}

/**
 * The parts of a story by its sub-headings, each with who speaks in it, in the order of their first words there.
 * @param quotesIn the quotes of a block, by its index
 * @returns nothing but what stands above the first heading where the story has no sub-headings
 */
export function storyOutline(blocks: readonly Block[], quotesIn: (block: number) => readonly QuoteMark[]): Section[] {
  let section: Section = { block: null, title: null, speakers: [] };
  const sections = [section];
  for (const [index, { kind, text }] of blocks.entries()) {
    if (kind === 'heading') {
      section = { block: index, title: text.trim(), speakers: [] };
      sections.push(section);
    }
    for (const { name, sign, quote } of quotesIn(index)) {
      if (name !== null && !section.speakers.some((known) => known.name === name)) section.speakers.push({ name, sign, quote });
    }
  }
  return sections;
}
