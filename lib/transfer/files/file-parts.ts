/** A part is of about so many bytes: long enough to be fast, short enough for the memory. */
const PART = 1_000_000;

/** Texts as parts of a file, all through the same bytes: a Blob that is given a text asks for new ones each time, which takes twice as long. */
export class FileParts {
  readonly #encoder = new TextEncoder();
  #bytes = new Uint8Array(3 * PART);
  #length = 0;
  #parts: Blob[] = [];

  /** How many parts are done. */
  get count(): number {
    return this.#parts.length;
  }

  /** Puts a text behind those before it. */
  write(text: string): void {
    // A character takes three bytes at most for each unit that its length counts.
    const most = 3 * text.length;
    if (this.#length + most > this.#bytes.length) this.#close();
    if (most > this.#bytes.length) this.#bytes = new Uint8Array(most);
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    if (this.#length >= PART) this.#close();
  }

  /** All that was written since the last time, as UTF-8. */
  take(): Blob[] {
    this.#close();
    const taken = this.#parts;
    this.#parts = [];
    return taken;
  }

  /** The Blob keeps a copy of the bytes. */
  #close(): void {
    if (this.#length > 0) this.#parts.push(new Blob([this.#bytes.subarray(0, this.#length)]));
    this.#length = 0;
  }
}
