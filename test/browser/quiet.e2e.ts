import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleServer } from '../sample/serve.ts';
import { beginDay } from './begin-day.ts';
import { BROWSER_KINDS } from './find-browser.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';
import { openPopup, readFromPopup } from './walk.ts';

/** The part of Chromium's API that says what an install would warn of. */
declare const chrome: {
  runtime: { getManifest(): object };
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
};

describe.each(BROWSER_KINDS)('the quiet of Greenroom in %s', (kind) => {
  let server: SampleServer;
  let session: Session;
  let end: () => Promise<void>;

  beforeAll(async () => {
    ({ server, session, end } = await beginDay(kind));
  });

  afterAll(() => end());

  it('nothing of it is in a page that nobody clicked on, and it may see no site', async () => {
    const clicked = await session.open(server.url);
    await openPopup(session, clicked);
    await session.closePopup();
    const other = await session.open(`${server.url}?late=never`);
    expect(await session.footprint(other)).toEqual([]);
  });

  it.runIf(kind === 'chromium')('an install shows no warning', async () => {
    const own = await session.openOwn('popup.html');
    const warnings = await own.run(() => chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())));
    expect(warnings).toEqual([]);
    await own.page.close();
  });

  it('its pages ask the web for the story’s pictures and for nothing else', async () => {
    const reader = await readFromPopup(session, await openPopup(session, await session.open(`${server.url}?late=never`)));
    await until('the pictures', () =>
      reader.run(() => {
        // A picture is loaded when its reader comes near it, so each is gone to.
        const missing = [...document.querySelectorAll<HTMLImageElement>('figure img')].find((image) => !image.complete);
        missing?.scrollIntoView();
        return missing === undefined;
      }),
    );
    const asked = await session.requests();
    expect(asked).not.toHaveLength(0);
    expect(asked.filter(({ type, url }) => type !== 'image' || !url.startsWith(`${server.url}images/`))).toEqual([]);
  });
});
