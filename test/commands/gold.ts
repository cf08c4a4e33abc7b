import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { contractFault } from '../read-contract.ts';
import { PROJECT, runScript } from './program.ts';

/** Real pages with annotations. They are press text and live beside the project, never in it. */
export const GOLD = path.join(PROJECT, '..', 'shared', 'gold');
export const GOLD_PAGES = path.join(GOLD, 'dev');
const SCORER = path.join(GOLD, 'score.mjs');

/** Whether the real pages are there; on a reader's clone they are not. */
export function isGoldThere(): boolean {
  return existsSync(GOLD_PAGES) && existsSync(SCORER);
}

/** The saved pages of the gold folder. */
export function goldPages(folder = GOLD_PAGES): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** A group of figures of the scorer, by name; all are per cent. */
export type Scores = Record<string, Record<string, unknown>>;

/** Runs the scorer over predictions (JSON Lines) and returns its figures. */
export function scoreLines(lines: readonly string[], folder = GOLD_PAGES): { scores: Scores; printed: string } {
  const work = mkdtempSync(path.join(tmpdir(), 'greenroom-gold-'));
  const predictions = path.join(work, 'predictions.jsonl');
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCORER, '--gold', folder, '--pred', predictions], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`The scorer failed: ${stderr}`);
  const end = stdout.lastIndexOf('}');
  return { scores: JSON.parse(stdout.slice(stdout.indexOf('{'), end + 1)) as Scores, printed: stdout };
}

/** Reads all real pages by the `read` command itself; throws where it fails or a line breaks the contract. */
export async function readGold(files = goldPages()): Promise<string[]> {
  const { code, output } = await runScript('test/commands/read.ts', files);
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  const faults = lines.flatMap((line) => {
    const fault = contractFault(line);
    return fault === null ? [] : [`${line.slice(0, 120)}… ${fault}`];
  });
  if (faults.length > 0) throw new Error(`The read command broke its contract:\n${faults.join('\n')}`);
  if (code !== 0) throw new Error(`The read command ended with ${String(code)}: ${lines.filter((line) => line.includes('"error":{')).join('\n').slice(0, 2000)}`);
  if (lines.length !== files.length) throw new Error(`The read command gave ${String(lines.length)} lines for ${String(files.length)} files.`);
  return lines;
}
