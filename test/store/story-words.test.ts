import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeStory, restoreStory } from '../../lib/store/bin.ts';
import { deleteEverything } from '../../lib/store/bundles.ts';
import { closeLibrary, withLibrary } from '../../lib/store/db.ts';
import { addHighlight, removeHighlight, writeNote } from '../../lib/store/notes.ts';
import { fillWords, readPassages } from '../../lib/store/search-library.ts';
import { keepProgress, keepStory, undoRefresh } from '../../lib/store/stories.ts';
import type { WordsRow } from '../../lib/store/story-words.ts';
import { askedWords, holdsWords } from '../../lib/search/search-words.ts';
import { sampleStory } from '../story-samples.ts';
import { value } from './value.ts';

const ANCHOR = { exact: 'for the gulls', prefix: 'It was ', suffix: ',” Orla', start: 8, end: 21 };

const rowOf = async (id: string): Promise<WordsRow | null> => value(await withLibrary(async (library) => ({ ok: true, value: (await library.words.get(id)) ?? null })));
const holds = async (id: string, words: string): Promise<boolean> => holdsWords((await rowOf(id))?.words ?? '', askedWords(words));
const keep = async (change: Parameters<typeof sampleStory>[0] = {}): Promise<string> => value(await keepStory(sampleStory(change), true)).card.id;

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
});

describe('the words that searching reads', () => {
  it('are those of the title, the text and the speakers, stored with the story', async () => {
    const id = await keep({ title: 'A señora sings' });
    expect(await holds(id, 'senora orla gulls lantern')).toBe(true);
  });

  it('follow a refresh, and its undoing', async () => {
    const id = await keep({ title: 'Before' });
    await keep({ title: 'Afterwards' });
    expect([await holds(id, 'afterwards'), await holds(id, 'before')]).toEqual([true, false]);
    value(await undoRefresh(id));
    expect([await holds(id, 'afterwards'), await holds(id, 'before')]).toEqual([false, true]);
  });

  it('hold notes and highlights for as long as they are there', async () => {
    const id = await keep();
    const highlight = value(await addHighlight(id, { anchor: ANCHOR, colour: 'sky', speaker: null }));
    value(await writeNote(id, highlight.id, 'Ask the ferryman'));
    expect(await rowOf(id)).toMatchObject({ highlightCount: 1, noteCount: 1 });
    expect(await holds(id, 'ferry')).toBe(true);
    value(await removeHighlight(id, highlight.id));
    expect(await rowOf(id)).toMatchObject({ highlightCount: 0, noteCount: 0 });
    expect(await holds(id, 'ferry')).toBe(false);
  });

  it('go into the bin with the story and come back with it; all go when all is deleted', async () => {
    const id = await keep();
    value(await removeStory(id));
    expect(await rowOf(id)).toBeNull();
    value(await restoreStory(id));
    expect(await holds(id, 'gulls')).toBe(true);
    value(await deleteEverything());
    expect(await rowOf(id)).toBeNull();
  });

  it('are not made anew for how far a story was read', async () => {
    const id = await keep();
    const before = await rowOf(id);
    value(await keepProgress(id, 0.5));
    expect(await rowOf(id)).toEqual(before);
  });

  it('that were lost are made again', async () => {
    const id = await keep();
    value(await withLibrary(async (library) => ({ ok: true, value: await library.words.clear() })));
    value(await fillWords([id]));
    expect(await holds(id, 'gulls')).toBe(true);
  });

  it('of a story whose text is damaged are those of its row, and a note on it is stored', async () => {
    const id = await keep();
    value(await withLibrary(async (library) => ({ ok: true, value: await library.table('texts').update(id, { 'story.article': 'broken' }) })));
    value(await writeNote(id, null, 'Kept'));
    expect(await holds(id, 'kept harbour')).toBe(true);
  });
});

describe('the passages of a story', () => {
  it('are its notes and highlights before its text', async () => {
    const id = await keep({ keyPoints: ['In short'] });
    value(await addHighlight(id, { anchor: ANCHOR, colour: 'sky', speaker: null }));
    value(await writeNote(id, null, 'Ask'));
    const passages = value(await readPassages([id])).get(id) ?? [];
    expect(passages.map(({ kind }) => kind)).toEqual(['note', 'highlight', 'text', 'text', 'text']);
  });
});
