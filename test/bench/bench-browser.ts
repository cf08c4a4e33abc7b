import { build } from 'esbuild';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { needBrowser } from '../browser/find-browser.ts';
import { PROJECT } from '../commands/program.ts';
import type { Bench, QuoteInput, Ran, Tool } from './in-page.ts';

declare const bench: Bench;

/** A TypeScript file of the project and all it needs, as one script, as small as a build makes it; expressions stay literals, as they do there. */
export async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [path.join(PROJECT, file)], bundle: true, write: false, format: 'iife', target: 'esnext', minify: true, legalComments: 'none' });
  return outputFiles[0]?.text ?? '';
}

/** The size of a text after gzip, in bytes. */
export function gzipLength(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

/** A Chromium that only runs tools on saved pages: no network, no scripts of the pages. */
export class BenchBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async start(): Promise<BenchBrowser> {
    const browser = await launch({
      executablePath: needBrowser('chromium'),
      headless: true,
      args: ['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
    return new BenchBrowser(browser, await bundle('test/bench/in-page.ts'));
  }

  /** Runs one tool on one page, in a tab of its own. @param slowdown how many times slower the processor is made */
  async run(tool: Tool, html: string, { slowdown = 1, url }: { slowdown?: number; url?: string } = {}): Promise<Ran> {
    return this.inTab(html, slowdown, (page) =>
      page.evaluate(
        (name, given) => {
          const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')?.trim() ?? '';
          return bench.run(name, given ?? (URL.canParse(link) ? link : 'about:blank'));
        },
        tool,
        url ?? null,
      ),
    );
  }

  /** Runs the quotation engine alone in a fresh tab. */
  async quotes(input: QuoteInput): Promise<{ cold: number; warm: number }> {
    return this.inTab('<p>Empty</p>', 1, (page) => page.evaluate((given) => bench.quotes(given), input));
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async inTab<T>(html: string, slowdown: number, work: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.browser.newPage();
    try {
      await page.setJavaScriptEnabled(false);
      await page.setContent(html, { waitUntil: 'domcontentloaded', timeout: 120_000 });
      if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
      await page.evaluate(this.script);
      return await work(page);
    } finally {
      await page.close();
    }
  }
}
