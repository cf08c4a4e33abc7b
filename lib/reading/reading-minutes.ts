const WORDS_A_MINUTE = 238; // Brysbaert 2019, silent reading of English non-fiction
/** Chinese, Japanese and Korean: characters read in a minute. */
const CHARACTERS_A_MINUTE = 500;
/** Korean stands in words between spaces, of so many characters. */
const KOREAN_WORD = 3.2;

/** What is read in a minute, of what `countToRead` counts, in languages that are not read word by word. */
const PACES: Readonly<Record<string, number>> = { zh: CHARACTERS_A_MINUTE, ja: CHARACTERS_A_MINUTE, ko: CHARACTERS_A_MINUTE / KOREAN_WORD, th: 900, lo: 900, km: 900, my: 900 };

/** Minutes it takes to read so many words (characters, for scripts without spaces); never less than one. */
export function readingMinutes(wordCount: number, language: string): number {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return Math.max(1, Math.round(wordCount / (PACES[primary] ?? WORDS_A_MINUTE)));
}
