import path from 'node:path';
import { parseArgs } from 'node:util';
import { BenchBrowser, bundle, gzipLength } from '../bench/bench-browser.ts';
import { qualityTable } from '../bench/quality.ts';
import { readerFeel } from '../bench/reader-feel.ts';
import { librarySpeed } from '../bench/library-speed.ts';
import { readerSpeed } from '../bench/reader-speed.ts';
import { growthTable, longestTasks, middlePage, quoteSpeed, runAll, speedTable } from '../bench/speed.ts';
import { buildExtension } from './build-extension.ts';
import { GOLD, GOLD_PAGES, goldPages, isGoldThere } from './gold.ts';
import { PROJECT } from './program.ts';

const USAGE = 'usage: npm run bench [-- --rounds N] [--quick]   (--quick: one round, without the news pages and the large pages)\n';

function say(title: string, text: string): void {
  process.stdout.write(`\n== ${title}\n${text}\n`);
}

function readArguments(): { rounds: number; quick: boolean } | null {
  try {
    const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, quick: { type: 'boolean', default: false } } });
    const rounds = values.quick ? 1 : Number(values.rounds);
    return Number.isInteger(rounds) && rounds > 0 ? { rounds, quick: values.quick } : null;
  } catch {
    return null;
  }
}

const asked = readArguments();
if (!asked) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const { rounds, quick } = asked;
await buildExtension('chromium');
const browser = await BenchBrowser.start();
let middle: string | null = null;
try {
  const isGold = isGoldThere();
  if (!isGold) say('pages', '../shared/gold is not here (press text, not part of the project): the bench runs on the project’s own sample page, without scores.');
  const files = isGold ? goldPages() : [path.join(PROJECT, 'test', 'sample', 'page.html')];
  const run = await runAll(browser, files, rounds);
  if (isGold) middle = middlePage(files, run);
  if (isGold) say(`quality: ${String(files.length)} annotated pages`, qualityTable(run.lines, GOLD_PAGES));
  if (isGold && !quick) {
    const folder = path.join(GOLD, 'news');
    const news = goldPages(folder);
    const { lines } = await runAll(browser, news, 1);
    say(`quality: ${String(news.length)} news pages (body only)`, qualityTable(lines, folder));
  }
  say(`speed in Chromium, fastest of ${String(rounds)} rounds a page`, speedTable(run));
  if (!quick) say('growth', await growthTable(browser));
  say('longest task', await longestTasks(browser, files));
  say('quotation engine alone', `${await quoteSpeed(browser, run.quoteInputs)}\nsize ${(gzipLength(await bundle('lib/quotes/find-quotes.ts')) / 1024).toFixed(1)} of 70 kB gzip`);
} finally {
  await browser.close();
}
say('the library in the reader’s hands: generated stories of 800 words', await librarySpeed(quick ? [100] : [100, 1_000, 10_000]));
if (middle !== null) say('in the reader’s hands (the page of middle length, built extension)', (await readerSpeed(middle)).join('\n'));
say('in the reader’s hands (sample story, built extension)', (await readerSpeed(null)).join('\n'));
say('in the reader’s hands (a long story, built extension)', (await readerFeel()).join('\n'));
