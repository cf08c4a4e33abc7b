import { closeSync, cpSync, existsSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { BrowserKind } from '../browser/find-browser.ts';

/** A way in which the library's files are damaged on the disk while the browser is closed. */
export interface Damage {
  name: string;
  /** @param folder where the files of the library's database lie */
  does: (folder: string) => void;
}

/** Where a profile keeps the library's database: a folder of LevelDB files in Chromium, of SQLite files in Firefox. */
export function databaseFolder(kind: BrowserKind, profile: string): string {
  if (kind === 'chromium') {
    const all = path.join(profile, 'Default', 'IndexedDB');
    return path.join(all, one(readdirSync(all), (name) => name.startsWith('chrome-extension_') && name.endsWith('.indexeddb.leveldb')));
  }
  const all = path.join(profile, 'storage', 'default');
  // Firefox keeps `storage.local` in a folder of its own, with a number of a user context in its name.
  return path.join(all, one(readdirSync(all), (name) => name.startsWith('moz-extension+++') && !name.includes('^userContextId=4294967295')), 'idb');
}

/** Copies a profile, without the locks of a browser that runs. */
export function copyProfile(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (file) => !/(?:Singleton(?:Lock|Cookie|Socket)|parent\.lock|\.parentlock|[\\/]lock)$/.test(file) });
}

const CHROMIUM: Damage[] = [
  { name: 'the folder is gone', does: (folder) => { rmSync(folder, { recursive: true }); } },
  { name: 'CURRENT is gone', does: (folder) => { rmSync(path.join(folder, 'CURRENT')); } },
  { name: 'MANIFEST is nonsense', does: (folder) => { writeFileSync(path.join(folder, one(readdirSync(folder), (name) => name.startsWith('MANIFEST'))), 'nonsense'); } },
  { name: 'the log is cut in half', does: (folder) => { cutInHalf(biggest(folder, /\.log$/)); } },
  { name: 'the log is gone', does: (folder) => { rmSync(biggest(folder, /\.log$/)); } },
  { name: 'the biggest file has zeros in its middle', does: (folder) => { overwrite(biggest(folder, /\.(?:ldb|log)$/), 0.5, 4096, 0); } },
  { name: 'the biggest file is gone', does: (folder) => { rmSync(biggest(folder, /\.(?:ldb|log)$/)); } },
]; // prettier-ignore

const FIREFOX: Damage[] = [
  { name: 'the folder is gone', does: (folder) => { rmSync(folder, { recursive: true }); } },
  { name: 'the file is gone', does: (folder) => { rmSync(biggest(folder, /\.sqlite$/)); } },
  { name: 'the file is cut in half', does: (folder) => { cutInHalf(biggest(folder, /\.sqlite$/)); } },
  { name: 'the file is empty', does: (folder) => { truncateSync(biggest(folder, /\.sqlite$/), 0); } },
  { name: 'the head is nonsense', does: (folder) => { overwrite(biggest(folder, /\.sqlite$/), 0, 512, 0xa5); } },
  { name: 'the middle is zeros', does: (folder) => { overwrite(biggest(folder, /\.sqlite$/), 0.5, 65_536, 0); } },
]; // prettier-ignore

export const DAMAGES: Record<BrowserKind, Damage[]> = { chromium: CHROMIUM, firefox: FIREFOX };

function one(names: string[], fits: (name: string) => boolean): string {
  const found = names.find(fits);
  if (found === undefined) throw new Error(`None of these is the one: ${names.join(', ')}`);
  return found;
}

function biggest(folder: string, kind: RegExp): string {
  const files = readdirSync(folder).filter((name) => kind.test(name)).map((name) => path.join(folder, name)); // prettier-ignore
  const [first] = files.filter((file) => existsSync(file)).sort((a, b) => statSync(b).size - statSync(a).size);
  if (first === undefined) throw new Error(`${folder} has no such file.`);
  return first;
}

function cutInHalf(file: string): void {
  truncateSync(file, Math.floor(statSync(file).size / 2));
}

function overwrite(file: string, share: number, length: number, byte: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, byte), 0, length, Math.floor(statSync(file).size * share));
  closeSync(handle);
}
