import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in real browsers, two files at a time: a browser that is waited for leaves the processor to the other. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/browser/**/*.e2e.ts', 'test/hostile/**/*.e2e.ts', 'test/faults/**/*.e2e.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 90_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
