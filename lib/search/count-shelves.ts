import type { StoryCard } from '../model.ts';
import { type Stage, stageOf, STAGES } from './stage-of.ts';

/** How many stories have a tag, or come from a site. */
export interface Tally {
  name: string;
  count: number;
}

/** What stands beside the list: stories by stage, tags and sites by how many stories have them. */
export interface ShelfCounts {
  stages: Record<Stage, number>;
  tags: Tally[];
  sites: Tally[];
}

/** Counts the saved stories by stage, tag and site; the archive counts for its own stage and its tags only. */
export function countShelves(cards: readonly StoryCard[]): ShelfCounts {
  const stages: Record<Stage, number> = { unread: 0, reading: 0, finished: 0, archived: 0 };
  for (const card of cards) stages[stageOf(card)]++;
  return { stages, tags: tally(cards.map((card) => card.tags)), sites: tally(cards.map((card) => (card.siteName === '' ? [] : [card.siteName]))) };
}

/** Names with how often they come, the most frequent first. */
export function tally(names: readonly (readonly string[])[]): Tally[] {
  const counts = new Map<string, number>();
  for (const some of names) for (const name of some) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** How many stories are in none of the stages that are put away. */
export function toReadCount({ stages }: ShelfCounts): number {
  return STAGES.reduce((sum, stage) => sum + (stage === 'archived' ? 0 : stages[stage]), 0);
}
