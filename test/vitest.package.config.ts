import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What is shipped: tests of the built packages in .output (`npm test` builds them first). */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/package/**/*.check.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
