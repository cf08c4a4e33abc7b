// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { CommentThread } from '../../components/reader/story/CommentThread.tsx';
import { speak } from '../english-words.ts';
import { show } from './render.tsx';

afterEach(() => {
  speak('en');
});

it.each(['en', 'de', 'fr', 'es', 'pt', 'ar'])('a score below nothing has a minus sign, and no hyphen, in %s', async (locale) => {
  speak(locale);
  const { page } = await show(<CommentThread comments={[{ author: 'tin_whistle', text: 'Fog.', score: -8, time: null, copies: 1, replies: [] }]} elsewhere={null} />);
  expect(page.querySelector('.comment-head')?.textContent).toContain('−8');
});
