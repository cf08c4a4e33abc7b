import { createServer, type IncomingHttpHeaders } from 'node:http';

/** One request that reached the pretended web. */
export interface Asked {
  host: string;
  path: string;
  headers: IncomingHttpHeaders;
}

/** What an address of the pretended web answers. */
export interface Answer {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
}

/** A web of our own: every host under `.localhost`, and a record of who asked it for what. */
export interface Web {
  /** The address of a path on a host: `url('story', '/a')`. Hosts are made by naming them. */
  url(host: string, path: string): string;
  put(host: string, path: string, answer: Answer): string;
  asked: Asked[];
  close(): Promise<void>;
}

/** The smallest picture there is. */
const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Starts the pretended web on a free port. What was not put there answers with a dot of a picture. */
export async function openWeb(): Promise<Web> {
  const asked: Asked[] = [];
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0]?.replace(/\.localhost$/, '') ?? '';
    const path = request.url ?? '/';
    asked.push({ host, path, headers: request.headers });
    const answer = answers.get(host + path) ?? { body: DOT, type: 'image/gif' };
    response.writeHead(200, { 'content-type': answer.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const url = (host: string, path: string): string => `http://${host}.localhost:${String(port)}${path}`;
  return {
    url,
    asked,
    put(host, path, answer) {
      answers.set(host + path, answer);
      return url(host, path);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
