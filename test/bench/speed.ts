import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchBrowser } from './bench-browser.ts';
import { quantile, short, table } from './figures.ts';
import { pageOfElements, pageOfMegabytes, pageOfWords } from './growth-pages.ts';
import type { QuoteInput, Tool } from './in-page.ts';

export const TOOLS: readonly Tool[] = ['greenroom', 'readability', 'defuddle'];

/** What running all tools over the same pages gave. */
export interface SpeedRun {
  /** Milliseconds of each page's fastest round, in the order of the pages. */
  times: Record<Tool, number[]>;
  /** Lines of the read contract. */
  lines: Map<Tool, string[]>;
  quoteInputs: QuoteInput[];
}

/** Runs all tools over all pages, in an order that changes from page to page and from round to round. */
export async function runAll(browser: BenchBrowser, files: readonly string[], rounds: number): Promise<SpeedRun> {
  const run: SpeedRun = { times: { greenroom: [], readability: [], defuddle: [] }, lines: new Map(TOOLS.map((tool) => [tool, []])), quoteInputs: [] };
  for (const [index, file] of files.entries()) {
    const html = readFileSync(file, 'utf8');
    const best: Record<Tool, number> = { greenroom: Infinity, readability: Infinity, defuddle: Infinity };
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < TOOLS.length; turn++) {
        const tool = TOOLS[(index + round + turn) % TOOLS.length] ?? 'greenroom';
        const { milliseconds, fields, quoteInput } = await browser.run(tool, html);
        best[tool] = Math.min(best[tool], milliseconds);
        if (round > 0) continue;
        run.lines.get(tool)?.push(JSON.stringify({ file: path.basename(file), ...(fields ?? { error: { code: 'no-article', message: 'none' } }) }));
        if (quoteInput) run.quoteInputs.push(quoteInput);
      }
    }
    for (const tool of TOOLS) run.times[tool].push(best[tool]);
  }
  return run;
}

/** Time of each tool, and of Greenroom as a multiple of the others' on the same page. */
export function speedTable({ times }: SpeedRun): string {
  const ratio = (tool: Tool): string => short(quantile(times.greenroom.map((time, page) => time / (times[tool][page] ?? Number.NaN)), 0.5));
  const rows = TOOLS.map((tool) => [tool, short(quantile(times[tool], 0.5)), short(quantile(times[tool], 0.95)), ratio(tool)]);
  return table([['ms per page', 'median', '95 %', 'Greenroom ÷ it (median)'], ...rows]);
}

/** The page whose story is of middle length. */
export function middlePage(files: readonly string[], { lines }: SpeedRun): string | null {
  const lengths = new Map((lines.get('greenroom') ?? []).map((line) => {
    const { file, text } = JSON.parse(line) as { file: string; text?: string };
    return [file, text?.length ?? 0];
  })); // prettier-ignore
  const sorted = [...files].sort((one, other) => (lengths.get(path.basename(one)) ?? 0) - (lengths.get(path.basename(other)) ?? 0));
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

/** How the time grows with a page's size. */
export async function growthTable(browser: BenchBrowser): Promise<string> {
  const pages: [string, string][] = [
    ...[1, 3, 10].map((megabytes): [string, string] => [`${String(megabytes)} MB`, pageOfMegabytes(megabytes)]),
    ...[1, 10].map((megabytes): [string, string] => [`${String(megabytes)} MB of words alone`, pageOfWords(megabytes)]),
    ...[25_000, 100_000].map((elements): [string, string] => [`${String(elements)} elements`, pageOfElements(elements)]),
  ];
  const rows: string[][] = [['ms', 'greenroom', 'readability']];
  for (const [name, html] of pages) {
    const own = await browser.run('greenroom', html);
    const peer = await browser.run('readability', html);
    rows.push([name, own.fields ? short(own.milliseconds) : `said to be too big after ${short(own.milliseconds)}`, short(peer.milliseconds)]);
  }
  return table(rows);
}

/** The longest step of reading each page, between two turns of the page itself, on a processor that is four times slower. */
export async function longestTasks(browser: BenchBrowser, files: readonly string[]): Promise<string> {
  const tasks: { file: string; milliseconds: number }[] = [];
  for (const file of files) {
    const { longestStep } = await browser.run('greenroom', readFileSync(file, 'utf8'), { slowdown: 4 });
    tasks.push({ file: path.basename(file), milliseconds: longestStep });
  }
  tasks.sort((a, b) => b.milliseconds - a.milliseconds);
  const over = tasks.filter(({ milliseconds }) => milliseconds > 200).length;
  const [worst] = tasks;
  return `at a fourfold slowdown: median ${short(quantile(tasks.map((task) => task.milliseconds), 0.5))} ms, longest ${short(worst?.milliseconds ?? Number.NaN)} ms (${worst?.file ?? '–'}), over 200 ms: ${String(over)} of ${String(tasks.length)} pages`;
}

/** The quotation engine alone, cold and warm. */
export async function quoteSpeed(browser: BenchBrowser, inputs: readonly QuoteInput[]): Promise<string> {
  const times: { cold: number; warm: number }[] = [];
  for (const input of inputs) times.push(await browser.quotes(input));
  const line = (name: 'cold' | 'warm'): string => {
    const values = times.map((time) => time[name]);
    return `${name} median ${short(quantile(values, 0.5))} ms, 95 % ${short(quantile(values, 0.95))} ms`;
  };
  return `${line('warm')} (goal 12); ${line('cold')} (goal 60)`;
}
