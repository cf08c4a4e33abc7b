import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { OWN_VECTORS } from './data/own-vectors.ts';

/** One piece of hostile HTML and the suite that it is from. */
export interface Vector {
  src: string;
  html: string;
}

const rows = v.array(v.object({ src: v.string(), licence: v.string(), html: v.string() }));
const CARRIED = fileURLToPath(new URL('data/vectors.json', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared/vectors/vectors.json', import.meta.url));

/** Greenroom's own vectors and those that it carries; with `all` also the big collection beside the project, where it is. */
export function readVectors(all: boolean): Vector[] {
  const files = [CARRIED, ...(all && existsSync(SHARED) ? [SHARED] : [])];
  const known = new Map<string, Vector>();
  for (const html of OWN_VECTORS) known.set(html, { src: 'greenroom', html });
  for (const file of files) {
    for (const { src, html } of v.parse(rows, JSON.parse(readFileSync(file, 'utf8')))) if (!known.has(html)) known.set(html, { src, html });
  }
  return [...known.values()];
}
