import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../lib/model.ts';
import { findPeople, listPeople } from '../../lib/search/list-people.ts';
import { type SaidIn, watchSaid, watchWritten } from '../../lib/store/across-stories.ts';
import { closeLibrary } from '../../lib/store/db.ts';
import { addHighlight, writeNote } from '../../lib/store/notes.ts';
import { putBackOnShelves, shelveStories, tagStories } from '../../lib/store/shelves.ts';
import { keepStory, readCard } from '../../lib/store/stories.ts';
import { cardOf } from '../../lib/store/story-card.ts';
import { sampleStory } from '../story-samples.ts';
import { value } from './value.ts';

const ANCHOR = { exact: 'for the gulls', prefix: 'It was ', suffix: ',” Orla', start: 8, end: 21 };

const first = <T>(watch: (told: (answer: Result<T>) => void) => () => void): Promise<T> =>
  new Promise((resolve) => {
    const stop = watch((answer) => {
      resolve(value(answer));
      setTimeout(() => { stop(); }, 0);
    });
  }); // prettier-ignore
const keep = async (number: number, publishedAt: string): Promise<string> => value(await keepStory(sampleStory({ canonicalUrl: `https://a.example/${String(number)}`, title: `Story ${String(number)}`, publishedAt }), true, number)).card.id;

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
});

describe('all that one speaker said', () => {
  it('comes from every saved story, the latest first, with each quotation’s place', async () => {
    await keep(1, '2026-02-01');
    await keep(2, '2026-03-01');
    value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/3' }), false));
    const said = await first<SaidIn[]>((told) => watchSaid('Orla Finch', told));
    expect(said.map(({ card }) => card.title)).toEqual(['Story 2', 'Story 1']);
    expect(said[0]?.quotes).toMatchObject([{ index: 0, quote: { text: 'It was for the gulls,' } }]);
    expect(await first((told) => watchSaid('Nobody', told))).toEqual([]);
  });

  it('leaves out what nobody can be sure of', async () => {
    const { quotes } = sampleStory({});
    const unsure = quotes.map((quote) => ({ ...quote, confidence: 0.4 }));
    const { card } = value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/4', quotes: unsure }), true));
    expect(card.speakers).toEqual([]);
    await keep(1, '2026-02-01');
    expect((await first<SaidIn[]>((told) => watchSaid('Orla Finch', told))).map((said) => said.card.title)).toEqual(['Story 1']);
  });
});

describe('all that the reader wrote', () => {
  it('is one page: by story, the last written first, each note beside its highlight', async () => {
    const [one, two] = [await keep(1, '2026-02-01'), await keep(2, '2026-03-01')];
    await keep(3, '2026-03-02');
    const highlight = value(await addHighlight(one, { anchor: ANCHOR, colour: 'mint', speaker: 'Orla Finch' }, 10));
    value(await writeNote(one, highlight.id, 'Beside it', null, 11));
    value(await writeNote(two, null, 'On the whole', null, 12));
    const written = await first(watchWritten);
    expect(written.map(({ card }) => card.title)).toEqual(['Story 2', 'Story 1']);
    expect(written[0]?.note?.text).toBe('On the whole');
    expect(written[1]?.marks).toMatchObject([{ highlight: { id: highlight.id }, note: { text: 'Beside it' } }]);
  });
});

describe('the people of the library', () => {
  it('are those who speak, of most stories first, and found by any of their names', async () => {
    const card = value(await readCard(await keep(1, '2026-02-01')));
    const people = listPeople([card, { ...card, speakers: ['Ada Quill', 'Orla Finch'] }]);
    expect(people).toEqual([{ name: 'Orla Finch', stories: 2 }, { name: 'Ada Quill', stories: 1 }]);
    expect(findPeople(people, 'qui').map(({ name }) => name)).toEqual(['Ada Quill']);
  });
});

describe('who is somebody in the library', () => {
  const named = (...speakers: string[]): string[] => listPeople([{ ...cardOf(sampleStory({}), null, { savedAt: 1, capturedAt: 1 }), speakers }]).map(({ name }) => name);

  it.each(['Orla Finch', 'de la Moor', 'd’Otter', '@orla_finch', '“Moor” Finch', 'Élise Moor', 'أورلا فينش', '오를라'])('%s', (name) => {
    expect(named(name)).toEqual([name]);
  });

  it.each(['an insider', 'another', 'a Moor spokesperson', 'the script', 'lawmakers', 'un proche', 'le juge en chef', 'ein Sprecher'])('not %s: two stories’ are two', (name) => {
    expect(named(name)).toEqual([]);
  });
});

describe('shelves and tags', () => {
  it('are changed for many stories at once, and put back as each was', async () => {
    const ids = [await keep(1, '2026-02-01'), await keep(2, '2026-03-01')];
    value(await tagStories(ids.slice(0, 1), { add: ['film'], drop: [] }));
    const before = value(await tagStories(ids, { add: ['awards'], drop: ['film'] }));
    value(await shelveStories(ids, 'archive'));
    expect(value(await readCard(ids[0] ?? ''))).toMatchObject({ tags: ['awards'], shelf: 'archive' });
    value(await putBackOnShelves(before));
    expect(value(await readCard(ids[0] ?? ''))).toMatchObject({ tags: ['film'], shelf: 'list' });
    expect(value(await readCard(ids[1] ?? ''))).toMatchObject({ tags: [], shelf: 'list' });
  });
});
