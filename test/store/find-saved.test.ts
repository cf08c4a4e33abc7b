import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeStory, restoreStory } from '../../lib/store/bin.ts';
import { closeLibrary } from '../../lib/store/db.ts';
import { listStories, snippetsOf } from '../../lib/store/find-saved.ts';
import { writeNote } from '../../lib/store/notes.ts';
import { firstStories } from '../../lib/store/shelves.ts';
import { keepStory } from '../../lib/store/stories.ts';
import { sampleStory } from '../story-samples.ts';
import { value } from './value.ts';

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
});

const save = async (number: number, text: string): Promise<string> => {
  const article = { type: 'root' as const, children: [{ type: 'element' as const, tagName: 'p' as const, properties: {}, children: [{ type: 'text' as const, value: text }] }] };
  return value(await keepStory(sampleStory({ canonicalUrl: `https://a.example/${String(number)}`, title: `Story ${String(number)}`, article }), true, number)).card.id;
};
const titles = async (search: string, limit = 10): Promise<string[]> => value(await listStories(search, limit)).cards.map(({ title }) => title);

describe('what the popup and the address bar search', () => {
  it('is the text, the notes and the filters, as in the library', async () => {
    const id = await save(1, 'The rowboat lay upside down.');
    await save(2, 'Nobody came to the jetty.');
    value(await writeNote(id, null, 'Ask the miller'));
    expect(await titles('rowb')).toEqual(['Story 1']);
    expect(await titles('miller')).toEqual(['Story 1']);
    expect(await titles('said:"Orla Finch"')).toEqual(['Story 2', 'Story 1']);
    expect(await titles('has:note said:finch')).toEqual(['Story 1']);
    expect(value(await listStories('story', 1))).toMatchObject({ found: 2, saved: 2, isWhole: true });
  });

  it('is what is saved at this moment: neither a story removed just now, nor without one saved just now', async () => {
    const id = await save(1, 'The rowboat lay upside down.');
    expect(await titles('rowboat')).toEqual(['Story 1']);
    await save(2, 'A second rowboat.');
    expect(await titles('rowboat')).toEqual(['Story 2', 'Story 1']);
    value(await removeStory(id));
    expect(value(await listStories('rowboat', 10))).toMatchObject({ found: 1, cards: [{ title: 'Story 2' }] });
    value(await restoreStory(id));
    expect(await titles('rowboat')).toEqual(['Story 2', 'Story 1']);
  });

  it('shows the words around what was found; nothing where the title alone was', async () => {
    const ids = [await save(1, 'The rowboat lay upside down.'), await save(2, 'Nobody came.')];
    const [first, second] = value(await snippetsOf(ids, 'rowboat'));
    expect(first?.parts.find(({ isFound }) => isFound)?.text).toBe('rowboat');
    expect(second).toBeNull();
    expect(value(await snippetsOf(ids, 'said:finch'))).toEqual([null, null]);
  });
});

describe('a first glance at the reading list', () => {
  it('gives the newest stories alone, and none of an empty library', async () => {
    expect(value(await firstStories(8))).toEqual([]);
    await save(1, 'One.');
    await save(2, 'Two.');
    await closeLibrary();
    expect(value(await firstStories(1)).map(({ title }) => title)).toEqual(['Story 2']);
  });
});
