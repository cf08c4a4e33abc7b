import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryCard } from '../../lib/model.ts';
import { removeStory, removeStories, restoreStories, restoreStory } from '../../lib/store/bin.ts';
import { closeLibrary, openLibrary } from '../../lib/store/db.ts';
import { tagStories, watchSaved } from '../../lib/store/shelves.ts';
import { keepStory, unsaveStory } from '../../lib/store/stories.ts';
import { sampleStory } from '../story-samples.ts';
import { value } from './value.ts';

let stop = (): void => undefined;
let told: StoryCard[][] = [];
let reads: { all: number; some: string[][] };

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
  const { stories: table } = value(await openLibrary());
  told = [];
  reads = { all: 0, some: [] };
  const [all, some] = [table.toArray.bind(table), table.bulkGet.bind(table)];
  vi.spyOn(table, 'toArray').mockImplementation(() => { reads.all++; return all(); }); // prettier-ignore
  vi.spyOn(table, 'bulkGet').mockImplementation((ids) => { reads.some.push([...ids]); return some(ids); }); // prettier-ignore
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

async function save(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) ids.push(value(await keepStory(sampleStory({ canonicalUrl: `https://a.example/${String(at)}` }), true, at + 1)).card.id);
  return ids;
}
const watch = async (): Promise<void> => {
  stop = watchSaved((cards) => told.push(value(cards)));
  await vi.waitFor(() => { expect(told).toHaveLength(1); }); // prettier-ignore
};
const last = (): string[] => (told.at(-1) ?? []).map(({ id }) => id);

describe('who watches the saved stories', () => {
  it('is told all, newest first, and after a change reads the changed row alone', async () => {
    const [first = '', second = '', third = ''] = await save(3);
    await watch();
    expect(last()).toEqual([third, second, first]);
    reads.some = [];
    value(await tagStories([second], { add: ['film'], drop: [] }));
    await vi.waitFor(() => { expect(told).toHaveLength(2); }); // prettier-ignore
    expect(told[1]?.map(({ tags }) => tags)).toEqual([[], ['film'], []]);
    expect(reads.all).toBe(1);
    // Read once by the change itself, once by who watches.
    expect(reads.some).toEqual([[second], [second]]);
  });

  it('sees what comes, what goes and what is no longer saved', async () => {
    const [first = '', second = ''] = await save(2);
    await watch();
    value(await removeStory(first));
    await vi.waitFor(() => { expect(last()).toEqual([second]); }); // prettier-ignore
    value(await restoreStory(first));
    await vi.waitFor(() => { expect(last()).toEqual([second, first]); }); // prettier-ignore
    value(await unsaveStory(second));
    await vi.waitFor(() => { expect(last()).toEqual([first]); }); // prettier-ignore
    const fresh = value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/new' }), true, 9)).card.id;
    await vi.waitFor(() => { expect(last()).toEqual([fresh, first]); }); // prettier-ignore
    expect(reads.all).toBe(1);
  });

  it('sees changes of many stories at once, however they are told', async () => {
    const ids = await save(60);
    await watch();
    value(await tagStories(ids, { add: ['all'], drop: [] }));
    await vi.waitFor(() => { expect(told.at(-1)?.every(({ tags }) => tags.includes('all'))).toBe(true); }); // prettier-ignore
    value(await removeStories(ids.slice(0, 55)));
    await vi.waitFor(() => { expect(last()).toHaveLength(5); }); // prettier-ignore
    value(await restoreStories(ids.slice(0, 55)));
    await vi.waitFor(() => { expect(last()).toEqual([...ids].reverse()); }); // prettier-ignore
  });

  it('of changes that follow each other closely misses none', async () => {
    const ids = await save(8);
    await watch();
    await Promise.all(ids.map((id, at) => tagStories([id], { add: [`tag ${String(at)}`], drop: [] })));
    await vi.waitFor(() => { expect(told.at(-1)?.map(({ tags }) => tags[0])).toEqual(ids.map((_, at) => `tag ${String(ids.length - 1 - at)}`)); }); // prettier-ignore
  });
});
