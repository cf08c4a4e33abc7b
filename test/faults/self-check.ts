import { BROWSER_KINDS } from '../browser/find-browser.ts';
import { runProgram } from '../commands/program.ts';
import { buildVariant, type Patch, testVariant } from '../commands/build-variant.ts';

/** A wall that is taken away, and the part of the suite that must see it. */
interface Breach {
  name: string;
  patches: Patch[];
  /** Tests in browsers: a file of this folder, and what the names of its tests hold. Else unit tests. */
  file?: string;
  test?: string;
  unit?: string;
}

const DB = 'lib/store/db.ts';
export const BREACHES: readonly Breach[] = [
  {
    name: 'separate writes instead of one transaction',
    patches: [
      { file: DB, find: "const changed = await library.transaction('rw', needed, async (transaction) => {", put: 'const changed = await (async (transaction: Transaction) => {' },
      { file: DB, find: '    if (hasWords) await renewTouched(library, transaction.idbtrans);\n', put: '' },
      { file: DB, find: '    return done;\n  });', put: '    return done;\n  })(undefined as never);' },
      { file: DB, find: 'await Dexie.waitFor(browser.storage.local.set({ [EXPECTED]: expected }));', put: 'await browser.storage.local.set({ [EXPECTED]: expected });' },
    ],
    unit: 'test/store/write-sites',
  },
  {
    name: 'no number of rows outside the database',
    patches: [{ file: DB, find: 'return readRows((await browser.storage.local.get(EXPECTED))[EXPECTED]);', put: 'return readRows(null);' }],
    file: 'damage',
    test: '',
  },
  {
    name: 'a restore that takes the objects of the file as they are',
    patches: [{ file: 'lib/transfer/backup/check-bundle.ts', find: 'const checked = v.safeParse(bundle, value, AT_FIRST);', put: 'const checked = { success: true as const, output: Object.assign({}, value) as StoryBundle };' }],
    unit: 'test/transfer/backup.test',
  },
  {
    name: 'the last writer wins',
    patches: [{ file: 'lib/store/notes.ts', find: "mergeTexts(base ?? there?.text ?? '', text, there?.text ?? '')", put: 'text' }],
    file: 'versions',
    test: 'first save|two windows',
  },
];

/** Runs a part of the suite against builds with a wall taken away: it must fail in each browser. @returns how many breaches went unseen */
export async function checkSuite(wanted: readonly string[] = []): Promise<number> {
  let unseen = 0;
  for (const breach of BREACHES.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))) {
    if (breach.unit !== undefined) {
      const { code, output } = testVariant(breach.patches, breach.unit);
      const isSeen = code !== 0 && output.includes('AssertionError');
      if (!isSeen) unseen++;
      process.stdout.write(`${isSeen ? 'seen  ' : 'UNSEEN'} unit tests: ${breach.name}\n`);
      continue;
    }
    for (const kind of BROWSER_KINDS) {
      const { folder, remove } = buildVariant(kind, breach.patches);
      try {
        process.env[`GREENROOM_BUILD_${kind.toUpperCase()}`] = folder;
        const { code, output } = await runProgram('vitest', ['run', '-c', 'test/vitest.browser.config.ts', `test/faults/${breach.file ?? ''}`, '-t', `in ${kind} .*(?:${breach.test ?? ''})`], { quiet: true });
        // A suite that could not even run would fail, too: at least one fault must have been tried.
        const isSeen = code !== 0 && /AssertionError|in vain/.test(output);
        if (!isSeen) unseen++;
        process.stdout.write(`${isSeen ? 'seen  ' : 'UNSEEN'} ${kind}: ${breach.name}\n`);
      } finally {
        remove();
      }
    }
  }
  return unseen;
}
