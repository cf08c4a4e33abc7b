import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Makes a zip file after file: what is packed is given to the browser, not kept in the page's memory. */
export class ZipWriter {
  #parts: Blob[] = [];
  readonly #zip = new Zip((error, data) => {
    if (error) throw error;
    this.#parts.push(new Blob([data.slice()]));
  });

  /** Adds a file. What must lie uncompressed (the type of an EPUB) is `asIs`. */
  add(name: string, content: string, asIs = false): void {
    const file = asIs ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    this.#zip.add(file);
    file.push(strToU8(content.toWellFormed()), true);
  }

  finish(type = 'application/zip'): Blob {
    this.#zip.end();
    return new Blob(this.#parts, { type });
  }
}
