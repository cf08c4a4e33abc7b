import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../browser/find-browser.ts';
import type { Session } from '../browser/session.ts';
import { pause } from '../browser/until.ts';
import { type SampleServer, serveSample } from '../sample/serve.ts';
import { changingPage } from './changing-page.ts';
import { readLibrary } from './database.ts';
import { Draw } from './draw.ts';
import { figure, IS_LONG } from './form.ts';
import { Promised, type PromisedStory } from './promised.ts';
import { ReadingDay } from './reading-day.ts';
import { halves } from './saver.ts';
import { killBackground, killBrowser, Victim } from './victim.ts';

/** A run that failed is done again alone by its number. */
const FIRST = Number(process.env['GREENROOM_SEED'] ?? 1);
const RUNS = Number(process.env['GREENROOM_RUNS'] ?? 100);
const ACTS = 7;
/** So many stories one run makes; those of the runs before stay beside them. */
const STORIES = 3;
const PAGES = 1000;

type Act = [name: string, does: () => Promise<unknown>];

describe.runIf(IS_LONG).each(BROWSER_KINDS)('in %s', (kind) => {
  let server: SampleServer;
  let victim: Victim;
  let session: Session;
  let day: ReadingDay;
  const [promised, draw] = [new Promised(), new Draw()];
  const kills = { background: 0, browser: 0 };
  let lost = 0;

  const begin = async (): Promise<void> => {
    session = await victim.start();
    day = await ReadingDay.begin(session, `${server.url}turns.html`, promised, draw);
  };

  beforeAll(async () => {
    server = await serveSample({ '/turns.html': changingPage(1) });
    victim = Victim.of(kind);
    await begin();
  }, 120_000);
  afterAll(async () => {
    await session.close().catch(() => undefined);
    await server.close();
    victim.gone();
  });

  /** What can be done with the stories of a run just now. */
  function acts(own: readonly PromisedStory[], nextPage: number): Act[] {
    const there = own.filter(({ places }) => places.join() === 'list');
    const binned = own.filter(({ places }) => places.join() === 'bin');
    const able: Act[] = [];
    if (own.length < STORIES) able.push(['save', () => day.save(nextPage)]);
    if (binned.length > 0) able.push(['restore', () => day.restore(draw.of(binned))]);
    if (there.length === 0) return able;
    const story = draw.of(there);
    able.push(
      ['save again', () => day.save(Number(story.title.slice(5)))],
      ['note', () => day.note(story)],
      ['edit', () => day.edit(story)],
      ['two windows', () => day.inTwoWindows(story)],
      ['close the page', () => day.closePage(story)],
      ['highlight', () => day.highlight(story)],
      ['tag', () => day.tag(story)],
      ['remove', () => day.remove(story)],
    );
    return able;
  }

  /** Ends the background in the midst of an act that it does, or the browser in the midst of any. */
  async function kill([name, does]: Act): Promise<void> {
    const { browser } = day.saver;
    const doing = does();
    // What was asked of something dead may fail, or never be answered.
    const ending = doing.catch(() => undefined);
    await Promise.race([doing, pause(draw.below(name.startsWith('save') ? 300 : 800))]);
    if (name.startsWith('save') && draw.below(2) === 0) {
      kills.background++;
      await killBackground(session, browser);
      if ((await Promise.race([ending, pause(8000).then(() => 'page-silent')])) !== 'page-silent') return;
      // A driver that has killed Chromium's worker may keep the next one from starting.
      await session.close();
    } else {
      kills.browser++;
      await killBrowser(browser);
      await Promise.race([ending, pause(300)]);
    }
    await begin();
  }

  async function live(seed: number, steps: string[]): Promise<void> {
    draw.begin(seed);
    const own = (): PromisedStory[] => [...promised.stories.values()].filter(({ title }) => Math.floor(Number(title.slice(5)) / PAGES) === seed);
    const killed = draw.below(ACTS - 2) + 2;
    for (let step = 0; step < ACTS; step++) {
      const able = acts(own(), seed * PAGES + step);
      const act = step === 0 ? able[0] : draw.of(able);
      if (!act) throw new Error('Nothing can be done.');
      steps.push(step === killed ? `${act[0]} and kill` : act[0]);
      if (step === killed) await kill(act);
      else await act[1]();
      // What was being moved when all ended lies in one place now.
      const held = step === killed ? await readLibrary(day.saver.own) : null;
      if (held) compare(held);
    }
    const held = await readLibrary(day.saver.own);
    if (!held) throw new Error('There is no library.');
    compare(held);
  }

  function compare(held: NonNullable<Awaited<ReturnType<typeof readLibrary>>>): void {
    const gone = promised.lostFrom(held);
    lost += gone.length;
    expect(gone).toEqual([]);
    expect(halves(held)).toEqual([]);
    promised.settle(held);
  }

  it('nothing that was confirmed is lost, whatever is done and wherever it is cut off', { timeout: RUNS * 120_000 }, async () => {
    const start = Date.now();
    for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
      const steps: string[] = [];
      try {
        await live(seed, steps);
      } catch (error) {
        throw new Error(`Run ${String(seed)} (GREENROOM_SEED=${String(seed)} GREENROOM_RUNS=1): ${steps.join(', ')}`, { cause: error });
      } finally {
        figure(kind, 'random run', { seed, steps: steps.join(', ') });
      }
    }
    figure(kind, 'random runs', { seeds: `${String(FIRST)} to ${String(FIRST + RUNS - 1)}`, confirmed: promised.count, ...kills, seconds: Math.round((Date.now() - start) / 1000), lost });
  });
});
