import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SAMPLE_DIR = fileURLToPath(new URL('.', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.jpg': 'image/jpeg',
};

/** A page that lives only in a test: what its address answers. */
export interface ServedPage {
  body: string | Buffer;
  type?: string;
  /** Milliseconds to wait before the answer. */
  delay?: number;
}

/** A running server: where it listens, and how it ends. */
export interface SampleServer {
  /** `http://127.0.0.1:PORT/`: the sample story. */
  url: string;
  /** Every path that was asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * Serves the sample story on 127.0.0.1 on a free port, and beside it the pages given by path ("/empty.html").
 * Nothing outside the sample's own folder is ever served.
 */
export async function serveSample(pages: Record<string, ServedPage> = {}): Promise<SampleServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    asked.push(wanted);
    void answer(wanted, pages).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The sample server has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(wanted: string, pages: Record<string, ServedPage>) {
  const page = pages[wanted];
  if (page) {
    if (page.delay) await new Promise((resolve) => setTimeout(resolve, page.delay));
    return { status: 200, type: page.type ?? 'text/html; charset=utf-8', body: page.body };
  }
  const file = path.join(SAMPLE_DIR, wanted === '/' ? 'page.html' : wanted);
  const type = TYPES[path.extname(file)];
  if (type && file.startsWith(SAMPLE_DIR)) {
    try {
      return { status: 200, type, body: await readFile(file) };
    } catch {
      // Falls through to "not found": a path that the sample does not have.
    }
  }
  return { status: 404, type: 'text/plain; charset=utf-8', body: 'Not here.' };
}
