/** Languages whose words are counted in characters: their scripts put no space between words. */
const WITHOUT_SPACES = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my']);
const WORDS_A_MINUTE = 238; // Brysbaert 2019, silent reading of English non-fiction
const CHARACTERS_A_MINUTE = 500;

/** Minutes it takes to read so many words (characters, for scripts without spaces); never less than one. */
export function readingMinutes(wordCount: number, language: string): number {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const pace = WITHOUT_SPACES.has(primary) ? CHARACTERS_A_MINUTE : WORDS_A_MINUTE;
  return Math.max(1, Math.round(wordCount / pace));
}
