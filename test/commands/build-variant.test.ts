import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BREACHES } from '../faults/self-check.ts';
import { VARIANTS } from '../hostile/variants.ts';
import { patched } from './build-variant.ts';
import { PROJECT } from './program.ts';

describe('a wall that a self-check takes away', () => {
  it.each([...VARIANTS, ...BREACHES])('stands in the sources as they are now: $name', ({ patches }) => {
    const sources = new Map<string, string>();
    for (const patch of patches) {
      const source = sources.get(patch.file) ?? readFileSync(path.join(PROJECT, patch.file), 'utf8');
      sources.set(patch.file, patched(source, patch));
      expect(sources.get(patch.file)).not.toBe(source);
    }
  });
});
