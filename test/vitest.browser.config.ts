import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest are begun first, so that at the end no core waits long for the other. */
const LONGEST = ['hostile/short', 'browser/access', 'faults/kills', 'browser/bad-pages'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.includes(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** The built extension in real browsers, two files at a time: a browser that is waited for leaves the processor to the other. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/browser/**/*.e2e.ts', 'test/hostile/**/*.e2e.ts', 'test/faults/**/*.e2e.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 90_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
