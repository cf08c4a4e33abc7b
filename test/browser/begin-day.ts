import { type SampleServer, type ServedPage, serveSample } from '../sample/serve.ts';
import type { BrowserKind } from './find-browser.ts';
import { Person } from './person.ts';
import type { Session } from './session.ts';

/** A new person's first day: the sample is served, and their browser is open. */
export interface Day {
  server: SampleServer;
  session: Session;
  /** Closes the browser and the server, and leaves nothing behind. */
  end: () => Promise<void>;
}

/**
 * Begins one.
 * @param pages served beside the sample, by path
 * @param allowed sites that the person has allowed already
 */
export async function beginDay(kind: BrowserKind, pages: Record<string, ServedPage> = {}, allowed: readonly string[] = []): Promise<Day> {
  const server = await serveSample(pages);
  const person = Person.withBrowser(kind, allowed);
  const session = await person.start();
  const end = async (): Promise<void> => {
    try {
      await session.close();
    } finally {
      await server.close();
      person.gone();
    }
  };
  return { server, session, end };
}
