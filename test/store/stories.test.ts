import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Result, StoryCard } from '../../lib/model.ts';
import { forgetOld, removeStory, restoreStory } from '../../lib/store/bin.ts';
import { closeLibrary } from '../../lib/store/db.ts';
import { watchLibrary } from '../../lib/store/watch-library.ts';
import { addHighlight, putBackHighlight, removeHighlight, type StoryNotes, watchNotes, writeNote } from '../../lib/store/notes.ts';
import { listStories } from '../../lib/store/find-saved.ts';
import { findCard, keepProgress, keepStory, openStory, saveStory, undoRefresh, unsaveStory } from '../../lib/store/stories.ts';
import { sampleStory } from '../story-samples.ts';
import { value } from './value.ts';

const DAY = 24 * 60 * 60 * 1000;
const ANCHOR = { exact: 'for the gulls', prefix: 'It was ', suffix: ',” Orla', start: 8, end: 21 };

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
});

/** The first answer of something that is watched. */
const first = <T>(watch: (told: (answer: Result<T>) => void) => () => void): Promise<T> =>
  new Promise((resolve) => {
    const stop = watch((answer) => {
      resolve(value(answer));
      setTimeout(() => { stop(); }, 0);
    });
  }); // prettier-ignore
const list = async (): Promise<StoryCard[]> => value(await listStories('', 100)).cards;
const notesOf = (id: string): Promise<StoryNotes> => first((told) => watchNotes(id, told));

describe('the reading list', () => {
  it('holds a saved story, newest first, and not one that was only looked at', async () => {
    value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/1', title: 'Older' }), true, 1));
    value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/2', title: 'Newer' }), true, 2));
    value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/3', title: 'Looked at' }), false, 3));
    expect((await list()).map((card) => card.title)).toEqual(['Newer', 'Older']);
  });

  it('never holds one story twice: saving again refreshes it', async () => {
    const one = value(await keepStory(sampleStory(), true, 1));
    const two = value(await keepStory(sampleStory({ title: 'A better headline' }), true, 2));
    expect(two).toMatchObject({ was: 'refreshed', card: { id: one.card.id, title: 'A better headline', savedAt: 1 } });
    expect(await list()).toHaveLength(1);
  });

  it('keeps notes and progress when a story is refreshed', async () => {
    const { card } = value(await keepStory(sampleStory(), true));
    value(await addHighlight(card.id, { anchor: ANCHOR, colour: 'mint', speaker: 'Orla Finch' }));
    value(await writeNote(card.id, null, 'Ask about the gulls'));
    value(await keepProgress(card.id, 0.4));
    const again = value(await keepStory(sampleStory({ title: 'Changed' }), true));
    expect(again.card).toMatchObject({ noteCount: 2, progress: 0.4 });
    expect((await notesOf(card.id)).notes.map((note) => note.text)).toEqual(['Ask about the gulls']);
  });

  it('is not changed by a mere look at a page that is saved', async () => {
    value(await keepStory(sampleStory({ title: 'As saved' }), true));
    const look = value(await keepStory(sampleStory({ title: 'As it is now' }), false));
    expect(look.card.title).toBe('As saved');
    expect(value(await openStory(look.card.id)).story.title).toBe('As saved');
  });

  it('takes a first save back, and a refresh back', async () => {
    const { card } = value(await keepStory(sampleStory({ title: 'First' }), true));
    value(await keepStory(sampleStory({ title: 'Second' }), true));
    expect(value(await undoRefresh(card.id)).title).toBe('First');
    expect(value(await openStory(card.id)).story.title).toBe('First');
    value(await unsaveStory(card.id));
    expect(await list()).toEqual([]);
    expect(value(await openStory(card.id)).card.savedAt).toBeNull();
  });

  it('says that a story is gone, where it is', async () => {
    expect(await openStory('no-such-story')).toEqual({ ok: false, code: 'story-gone' });
    expect(await keepProgress('no-such-story', 0.5)).toEqual({ ok: false, code: 'story-gone' });
  });
});

describe('notes', () => {
  it('save the story that they are written on', async () => {
    const { card } = value(await keepStory(sampleStory(), false));
    value(await writeNote(card.id, null, 'Not lost'));
    expect((await list()).map((row) => row.id)).toEqual([card.id]);
  });

  it('are one to a place: writing again changes the note, an empty text takes it away', async () => {
    const { card } = value(await keepStory(sampleStory(), true));
    value(await writeNote(card.id, null, 'One'));
    value(await writeNote(card.id, null, 'One and more'));
    expect((await notesOf(card.id)).notes.map((note) => note.text)).toEqual(['One and more']);
    value(await writeNote(card.id, null, '  '));
    expect((await notesOf(card.id)).notes).toEqual([]);
  });

  it('come back with their highlight when its removal is undone', async () => {
    const { card } = value(await keepStory(sampleStory(), true));
    const highlight = value(await addHighlight(card.id, { anchor: ANCHOR, colour: 'sky', speaker: null }));
    value(await writeNote(card.id, highlight.id, 'On the gulls'));
    const removed = value(await removeHighlight(card.id, highlight.id));
    expect(await notesOf(card.id)).toEqual({ highlights: [], notes: [] });
    value(await putBackHighlight(card.id, removed));
    expect((await notesOf(card.id)).notes.map((note) => note.text)).toEqual(['On the gulls']);
  });

  it('are refused for a story that is gone, and nothing is written', async () => {
    expect(await writeNote('no-such-story', null, 'Text')).toEqual({ ok: false, code: 'story-gone' });
    expect(await notesOf('no-such-story')).toEqual({ highlights: [], notes: [] });
  });
});

describe('a removed story', () => {
  it('comes back whole with its notes', async () => {
    const { card } = value(await keepStory(sampleStory(), true));
    value(await addHighlight(card.id, { anchor: ANCHOR, colour: 'rose', speaker: null }));
    value(await removeStory(card.id));
    expect(await list()).toEqual([]);
    expect(await openStory(card.id)).toEqual({ ok: false, code: 'story-gone' });
    value(await restoreStory(card.id));
    expect((await list()).map((row) => row.noteCount)).toEqual([1]);
    expect((await notesOf(card.id)).highlights).toHaveLength(1);
  });

  it('gives its notes to the story that was saved anew meanwhile', async () => {
    const { card } = value(await keepStory(sampleStory(), true));
    value(await writeNote(card.id, null, 'Kept'));
    value(await removeStory(card.id));
    const anew = value(await keepStory(sampleStory({ title: 'Saved anew' }), true));
    value(await writeNote(anew.card.id, null, 'Written since'));
    value(await restoreStory(card.id));
    expect((await list()).map((row) => row.title)).toEqual(['Saved anew']);
    expect((await notesOf(anew.card.id)).notes.map((note) => note.text)).toEqual(['Kept\n\nWritten since']);
  });

  it('is gone for good after 30 days, as a mere look is after one', async () => {
    const { card } = value(await keepStory(sampleStory(), true, 0));
    value(await removeStory(card.id, 0));
    value(await keepStory(sampleStory({ canonicalUrl: 'https://a.example/look' }), false, 0));
    value(await forgetOld(29 * DAY));
    expect(value(await findCard('https://a.example/look'))).toBeNull();
    value(await forgetOld(31 * DAY));
    expect(await restoreStory(card.id)).toEqual({ ok: false, code: 'story-gone' });
  });

  it('is never forgotten while it is saved', async () => {
    value(await keepStory(sampleStory(), false, 0));
    const { card } = value(await keepStory(sampleStory(), true, 0));
    value(await forgetOld(400 * DAY));
    expect(value(await saveStory(card.id)).id).toBe(card.id);
  });
});

describe('the library', () => {
  it('that vanished is not shown as an empty one', async () => {
    value(await keepStory(sampleStory(), true));
    expect(await browser.storage.local.get('rowsExpected')).toMatchObject({ rowsExpected: { saved: 1, stories: 1 } });
    await closeLibrary();
    await Dexie.delete('greenroom');
    expect(await openStory('any')).toEqual({ ok: false, code: 'store-damaged' });
  });

  it('that a newer Greenroom wrote is not written into', async () => {
    const newer = new Dexie('greenroom');
    newer.version(9).stores({ stories: 'id' });
    await newer.open();
    newer.close();
    expect(await keepStory(sampleStory(), true)).toEqual({ ok: false, code: 'store-newer' });
  });

  it('says a full disk as such and keeps nothing by halves', async () => {
    const full = new Error('full');
    full.name = 'QuotaExceededError';
    const { card } = value(await keepStory(sampleStory(), true));
    const failed = await new Promise((resolve) => watchLibrary(['stories'], () => Promise.reject(full), resolve));
    expect(failed).toEqual({ ok: false, code: 'disk-full' });
    expect(value(await openStory(card.id)).story.title).toBe(card.title);
  });
});
