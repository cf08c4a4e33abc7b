import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeStory } from '../../lib/store/bin.ts';
import { savedBundles } from '../../lib/store/bundles.ts';
import { withLibrary } from '../../lib/store/db.ts';
import { keepStory } from '../../lib/store/stories.ts';
import { sampleStory } from '../story-samples.ts';
import { fillLibrary, newLibrary } from '../transfer/library-content.ts';
import { numberedBundle } from '../transfer/many-stories.ts';
import { value } from './value.ts';

/** More than are read in several goes. */
const MANY = 130;

beforeEach(newLibrary);

const keep = async (name: string, save: boolean): Promise<string> => value(await keepStory(sampleStory({ canonicalUrl: `https://a.example/${name}` }), save)).card.id;

describe('all saved stories', () => {
  it('come once each with all that the tables hold of them; a mere look does not', async () => {
    await fillLibrary(Array.from({ length: MANY }, (_, number) => numberedBundle(number)));
    for (const name of ['a look', 'another look']) await keep(name, false);
    const bundles = await Array.fromAsync(savedBundles());
    const rows = value(await withLibrary(async (library) => ({ ok: true, value: { texts: await library.texts.toArray(), highlights: await library.highlights.toArray(), notes: await library.notes.toArray(), corrections: await library.corrections.toArray() } })));
    const ids = bundles.map(({ card }) => card.id);
    expect([ids.length, new Set(ids).size]).toEqual([MANY, MANY]);
    const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
    expect(bundles.flatMap(({ text }) => text ?? []).sort(byId)).toEqual(rows.texts.filter(({ id }) => ids.includes(id)));
    for (const table of ['highlights', 'notes', 'corrections'] as const) {
      expect(rows[table].length).toBeGreaterThan(0);
      expect(bundles.flatMap((bundle) => bundle[table] as { id: string }[]).sort(byId)).toEqual(rows[table]);
    }
    expect(bundles.every(({ card, highlights, notes }) => [...highlights, ...notes].every(({ storyId }) => storyId === card.id))).toBe(true);
  });

  it('are with those that are saved while they are read, a look among them, and without those that are removed', async () => {
    await fillLibrary(Array.from({ length: MANY }, (_, number) => numberedBundle(number)));
    const look = await keep('a look', false);
    const seen: string[] = [];
    let removed = '';
    for await (const { card } of savedBundles()) {
      seen.push(card.id);
      if (seen.length !== 1) continue;
      const all = value(await withLibrary(async (library) => ({ ok: true, value: await library.stories.toCollection().primaryKeys() })));
      removed = all.findLast((id) => id !== look) ?? '';
      value(await removeStory(removed));
      await keep('a look', true);
      await keep('new', true);
    }
    expect(seen).toContain(look);
    expect(seen).not.toContain(removed);
    expect([seen.length, new Set(seen).size]).toEqual([MANY + 1, MANY + 1]);
  });
});
