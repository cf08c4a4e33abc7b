import { TransferFault } from '../transfer-fault.ts';

/** One piece of a JSON file: an entry of a list that stands at its top, or a value under a name at its top. */
export interface JsonPart {
  /** The name it stands under; null in a file that is one list. */
  key: string | null;
  value: unknown;
  /** True for one entry of the list under that name. */
  isItem: boolean;
}

/** What is nested deeper, or is one piece longer than this, is no file that people make. */
const DEEPEST = 1_000;
const LONGEST_PIECE = 64_000_000;
const MOST_PIECES = 500_000;

/** What means something outside of strings, e.g. the brace of `{"a":1}`. */
const SIGN = /["[\]{},:]/g;
/** Deep in a piece only its end matters. */
const DEEP_SIGN = /["[\]{}]/g;
/** What means something in a string: its end, and a backslash before a quotation mark. */
const STRING_SIGN = /["\\]/g;
/** What JSON takes for white space, e.g. a line break after a comma. */
const BLANK = /^[ \t\r\n]*$/;

/**
 * Reads a JSON file piece by piece, so that one of any length needs the memory of its longest piece only. Each piece is
 * read by `JSON.parse`; what stands between them is held to the same grammar, so that a file is taken here if and only
 * if `JSON.parse` would take it, and is an object or a list.
 * @throws TransferFault not-json, too-deep, too-big, too-many
 */
export async function* splitJson(chunks: AsyncIterable<string>): AsyncGenerator<JsonPart> {
  const splitter = new JsonSplitter();
  let pieces = 0;
  for await (const chunk of chunks) {
    for (const part of splitter.push(chunk)) {
      if (++pieces > MOST_PIECES) throw new TransferFault('too-many');
      yield part;
    }
  }
  splitter.end();
}

class JsonSplitter {
  #top: '{' | '[' | null = null;
  #done = false;
  #level = 0;
  /** In a list under a name at the top: its entries are cut, not the list as a whole. */
  #inList = false;
  #listEnded = false;
  #items = 0;
  #keys = 0;
  #key: string | null = null;
  #inString = false;
  #escaped = false;
  #kept: string[] = [];
  #length = 0;
  #parts: JsonPart[] = [];

  push(chunk: string): JsonPart[] {
    this.#parts = [];
    let from = 0;
    for (let at = this.#nextSign(chunk, 0); at >= 0; at = this.#nextSign(chunk, at + 1)) {
      const sign = chunk.charAt(at);
      if (this.#inString) {
        if (sign === '"') this.#inString = false;
        else this.#escaped = true;
      } else if (sign === '"') this.#inString = true;
      else if (this.#cutsAt(sign, () => this.#take(chunk.slice(from, at)))) from = at + 1;
    }
    this.#keep(chunk.slice(from));
    return this.#parts;
  }

  end(): void {
    if (!this.#done || this.#inString || !BLANK.test(this.#take(''))) throw new TransferFault('not-json');
  }

  /** The place of the next sign from `from` on, or -1; a letter after a backslash is passed over. */
  #nextSign(chunk: string, from: number): number {
    let start = from;
    if (this.#escaped) {
      if (start >= chunk.length) return -1;
      this.#escaped = false;
      start++;
    }
    const signs = this.#inString ? STRING_SIGN : this.#level > 2 ? DEEP_SIGN : SIGN;
    signs.lastIndex = start;
    return signs.exec(chunk)?.index ?? -1;
  }

  /** @returns true where the text so far was taken: the next piece begins behind the sign */
  #cutsAt(sign: string, take: () => string): boolean {
    const floor = this.#inList ? 2 : 1;
    if (sign === '{' || sign === '[') return this.#opens(sign, take);
    if (this.#top === null || this.#done) throw new TransferFault('not-json');
    if (sign === ':' && this.#top === '{' && this.#level === 1 && this.#key === null) {
      const key = parse(take());
      if (typeof key !== 'string') throw new TransferFault('not-json');
      this.#key = key;
      return true;
    }
    if (sign === ',' && this.#level === floor) {
      this.#closeValue(take(), false);
      return true;
    }
    if (sign !== ']' && sign !== '}') return false;
    if (this.#level > floor) {
      this.#level--;
      return false;
    }
    this.#closeContainer(sign, take());
    return true;
  }

  #opens(sign: '{' | '[', take: () => string): boolean {
    if (this.#top === null) {
      if (!BLANK.test(take())) throw new TransferFault('not-json');
      this.#top = sign;
      this.#level = 1;
      return true;
    }
    if (this.#done || ++this.#level > DEEPEST) throw new TransferFault(this.#done ? 'not-json' : 'too-deep');
    const isValue = this.#level === 2 && this.#top === '{' && this.#key !== null && !this.#listEnded && !this.#inList;
    if (!isValue || sign !== '[' || !this.#kept.every((piece) => BLANK.test(piece))) return false;
    if (!BLANK.test(take())) throw new TransferFault('not-json');
    this.#inList = true;
    this.#items = 0;
    return true;
  }

  #closeContainer(sign: ']' | '}', text: string): void {
    if (sign !== (this.#inList || this.#top === '[' ? ']' : '}')) throw new TransferFault('not-json');
    this.#closeValue(text, true);
    this.#level--;
    if (this.#inList) {
      this.#inList = false;
      this.#listEnded = true;
    } else this.#done = true;
  }

  /** A value ended at a comma, or at the end of what holds it, where it may be missing in an empty one. */
  #closeValue(text: string, isLast: boolean): void {
    if (this.#inList || this.#top === '[') {
      if (isLast && this.#items === 0 && BLANK.test(text)) return;
      this.#items++;
      this.#parts.push({ key: this.#key, value: parse(text), isItem: true });
      return;
    }
    if (this.#listEnded) {
      if (!BLANK.test(text)) throw new TransferFault('not-json');
    } else if (this.#key !== null) {
      this.#parts.push({ key: this.#key, value: parse(text), isItem: false });
    } else if (!isLast || this.#keys > 0 || !BLANK.test(text)) throw new TransferFault('not-json');
    this.#keys++;
    this.#key = null;
    this.#listEnded = false;
  }

  #keep(text: string): void {
    this.#length += text.length;
    if (this.#length > LONGEST_PIECE) throw new TransferFault('too-big');
    if (text !== '') this.#kept.push(text);
  }

  #take(text: string): string {
    this.#keep(text);
    const whole = this.#kept.join('');
    this.#kept = [];
    this.#length = 0;
    return whole;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What can't be read is said once, for the file as a whole.
    throw new TransferFault('not-json');
  }
}
