import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Dexie } from 'dexie';
import { closeLibrary } from '../../lib/store/db.ts';
import { DATABASE_NAME } from '../../lib/store/schema.ts';
import { saveLink } from '../../lib/store/save-link.ts';
import { listStories } from '../../lib/store/find-saved.ts';
import { keepStory } from '../../lib/store/stories.ts';
import { sampleStory } from '../story-samples.ts';

const ADDRESS = 'https://www.lantern.example/stars/pond-opens';

beforeEach(async () => {
  await closeLibrary();
  await Dexie.delete(DATABASE_NAME);
});

describe('a link that is saved for later', () => {
  it('waits on the reading list as not read in, under its words, without what only says how it was found', async () => {
    const saved = await saveLink(`${ADDRESS}?utm_source=otter#top`, ' The pond opens ');
    expect(saved).toMatchObject({ ok: true, value: { was: 'new', card: { canonicalUrl: ADDRESS, title: 'The pond opens', siteName: 'lantern.example', capturedAt: null } } });
    expect(await listStories('', 10)).toMatchObject({ ok: true, value: { found: 1 } });
  });

  it('goes by its address where it has no words', async () => {
    expect(await saveLink(ADDRESS, '')).toMatchObject({ ok: true, value: { card: { title: 'lantern.example/stars/pond-opens' } } });
  });

  it('is not saved twice, also by its other scheme', async () => {
    await saveLink(ADDRESS, 'The pond opens');
    expect(await saveLink(ADDRESS.replace('https', 'http'), 'Again')).toMatchObject({ ok: true, value: { was: 'there', card: { title: 'The pond opens' } } });
  });

  it('keeps the text of a story that was looked at before', async () => {
    await keepStory(sampleStory({ canonicalUrl: ADDRESS, title: 'The Pond Opens' }), false);
    const saved = await saveLink(ADDRESS, 'More');
    expect(saved).toMatchObject({ ok: true, value: { was: 'new', card: { title: 'The Pond Opens' } } });
    expect(saved.ok && saved.value.card.capturedAt).not.toBeNull();
  });

  it('that is no page of the web is refused', async () => {
    expect(await saveLink('javascript:alert(1)', 'Click')).toEqual({ ok: false, code: 'page-not-allowed' });
  });
});
