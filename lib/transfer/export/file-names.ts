/** What no system of files takes in a name, and what Obsidian takes for a link, e.g. the slash in "AC/DC". */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Cs}]+/gu;
/** Names that Windows keeps for itself, e.g. "con". */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;
/** Most systems of files count bytes, 255 of them: an ending and a number must still fit. */
const MOST_BYTES = 200;

/** Gives each story a file name of its own, made of its title. */
export class FileNames {
  readonly #given = new Set<string>();

  /** @returns the name without its ending */
  nameFor(title: string): string {
    const words = shortened(title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim()).replace(/^[. ]+|[. ]+$/g, ''); // prettier-ignore
    const base = words === '' || RESERVED.test(words) ? `story ${words}`.trim() : words;
    let name = base;
    for (let number = 2; this.#given.has(name.toLowerCase()); number++) name = `${base} ${String(number)}`;
    this.#given.add(name.toLowerCase());
    return name;
  }
}

function shortened(words: string): string {
  const letters = [...words].slice(0, LONGEST);
  while (new TextEncoder().encode(letters.join('')).length > MOST_BYTES) letters.pop();
  return letters.join('');
}
