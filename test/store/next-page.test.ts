import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeLibrary } from '../../lib/store/db.ts';
import { joinNextPage, keepProgress, keepStory, openStory, undoRefresh } from '../../lib/store/stories.ts';
import { sampleStory } from '../story-samples.ts';

const SECOND = 'https://www.lantern.example/tide?page=2';
const page = (text: string) => ({ type: 'root' as const, children: [{ type: 'element' as const, tagName: 'p' as const, properties: {}, children: [{ type: 'text' as const, value: text }] }] });
const first = sampleStory({ article: page('The tide came in before the band did.'), quotes: [], wordCount: 8, nextPage: { url: SECOND, label: 'Page 2' } });
const next = sampleStory({ article: page('It left again without them.'), quotes: [], wordCount: 5, nextPage: null });

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete('greenroom');
});

async function keptId(): Promise<string> {
  const kept = await keepStory(first, true);
  if (!kept.ok) throw new Error(kept.code);
  return kept.value.card.id;
}

async function textsOf(id: string): Promise<string> {
  const opened = await openStory(id);
  return opened.ok ? JSON.stringify(opened.value.story.article) : opened.code;
}

describe('the next page of a kept story', () => {
  it('follows where the first one ended, once, and its words count', async () => {
    const id = await keptId();
    const joined = await joinNextPage(id, next, SECOND);
    await joinNextPage(id, next, SECOND);
    expect(joined).toMatchObject({ ok: true, value: { wordCount: 13 } });
    expect((await textsOf(id)).match(/without them/g)).toHaveLength(1);
  });

  it('is taken off again, and then offered as before', async () => {
    const id = await keptId();
    await joinNextPage(id, next, SECOND);
    await undoRefresh(id);
    expect(await textsOf(id)).not.toContain('without them');
    expect(await openStory(id)).toMatchObject({ ok: true, value: { story: { nextPage: { url: SECOND } } } });
  });

  it('stays where the story is saved again, and what changed is what the first page says', async () => {
    const id = await keptId();
    await joinNextPage(id, next, SECOND);
    await keepProgress(id, 0.5, Date.now());
    await keepStory({ ...first, article: page('The tide came in after the band.') }, true, Date.now() + 1);
    expect(await textsOf(id)).toContain('after the band');
    expect(await textsOf(id)).toContain('without them');
    const opened = await openStory(id);
    expect(opened.ok && JSON.stringify(opened.value.before?.article)).toContain('before the band did');
    await keepProgress(id, 0.5, Date.now() + 2);
    expect(await openStory(id)).toMatchObject({ ok: true, value: { before: null } });
  });

  it('is not joined onto a story that was removed meanwhile', async () => {
    expect(await joinNextPage('gone', next, SECOND)).toEqual({ ok: false, code: 'story-gone' });
  });
});
