/** The comma that a sentence puts inside the quotation marks ("I was there," she said) is the writer's: "I was there". */
const WRITERS_COMMA = /[,،、]\s*$/u;

/** The words of a quote as they stand alone, without the comma that leads on in the writer's sentence. */
export function asSpoken(text: string): string {
  return text.replace(WRITERS_COMMA, '').trim();
}
