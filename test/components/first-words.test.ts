import { expect, it } from 'vitest';
import { firstWords } from '../../components/reader/story/first-words.ts';

it.each([
  ['a short text is left whole', ' A kettle ', 'A kettle'],
  ['one of just that length, too', 'ten lettrs', 'ten lettrs'],
  ['a longer one ends behind a word', 'two kettles sing', 'two…'],
  ['behind the word that just fits', 'ten lettrs and more', 'ten lettrs…'],
  ['one long word is cut', 'Kettlechoirsong', 'Kettlechoi…'],
])('%s', (_, text, first) => {
  expect(firstWords(text, 10)).toBe(first);
});
