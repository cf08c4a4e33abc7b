import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import path from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { articleFigures, articleText } from '../../lib/article/blocks.ts';
import '../english-words.ts';
import { errorSentence } from '../../lib/errors.ts';
import type { ErrorCode, Quote } from '../../lib/model.ts';
import { makeStory } from '../../lib/story.ts';

const USAGE = 'usage: npm run --silent read -- FILE... [--url URL]\n';

/** What the command line asks for; null for wrong usage. */
interface Asked {
  files: string[];
  url: string | null;
}

function readArguments(given: readonly string[]): Asked | null {
  const files: string[] = [];
  let url: string | null = null;
  for (let at = 0; at < given.length; at++) {
    const word = given[at] ?? '';
    if (word === '--url') {
      url = given[++at] ?? null;
      if (!url || !URL.canParse(url)) return null;
    } else if (word.startsWith('--url=')) {
      url = word.slice('--url='.length);
      if (!URL.canParse(url)) return null;
    } else if (word.startsWith('--')) return null;
    else files.push(word);
  }
  if (!files.length || (url && files.length > 1)) return null;
  return { files, url };
}

/** One quote as the command prints it: a quote outside the body has the block -1. */
function printedQuote(quote: Quote): object {
  return quote.place === 'body' ? quote : { ...quote, block: -1 };
}

function failure(file: string, code: ErrorCode): object {
  return { file, error: { code, message: errorSentence(code) } };
}

/** Reads one saved page. Whatever is in the file, the answer is a story or a failure. */
function readPageFile(file: string, html: Buffer, url: string | null): object {
  try {
    const dom = new JSDOM(decodeUtf8(html) ?? html, { virtualConsole: new VirtualConsole() });
    try {
      const { document } = dom.window;
      const address = url ?? canonicalLink(document) ?? 'about:blank';
      const made = makeStory(document, address);
      if (!made.ok) return failure(file, made.code);
      const { article, ...story } = made.value.story;
      return {
        file,
        ...story,
        text: articleText(article),
        figures: articleFigures(article),
        quotes: story.quotes.map(printedQuote),
      };
    } finally {
      dom.window.close();
    }
  } catch (error) {
    if (process.env['GREENROOM_DEBUG']) process.stderr.write(`${file}: ${String(error instanceof Error ? error.stack : error)}\n`);
    return failure(file, 'broken-page');
  }
}

/**
 * The text of a file that is valid UTF-8 (a cut-off last character aside), whatever its markup says of it: saved pages are
 * mostly UTF-8, and lost the header that said so. Null for all others, whose encoding the parser works out.
 */
function decodeUtf8(html: Buffer): string | null {
  for (let cut = 0; cut < 4; cut++) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(html.subarray(0, html.length - cut));
    } catch {
      continue;
    }
  }
  return null;
}

/** The address that the page gives itself. */
function canonicalLink(document: Document): string | null {
  const href = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim();
  return href && URL.canParse(href) ? href : null;
}

const asked = readArguments(process.argv.slice(2));
if (!asked) {
  process.stderr.write(USAGE);
  process.exit(2);
}
let failed = false;
const folder = process.env['INIT_CWD'] ?? process.cwd();
for (const file of asked.files) {
  let line: object;
  try {
    const html = file === '-' ? Buffer.from(await readAll(process.stdin)) : readFileSync(path.resolve(folder, file));
    line = readPageFile(file, html, asked.url);
  } catch (error) {
    const message = `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    line = { file, error: { code: 'page-gone', message } };
  }
  if ('error' in line) failed = true;
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
process.exitCode = failed ? 1 : 0;
