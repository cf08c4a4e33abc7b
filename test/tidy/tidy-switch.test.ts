// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { PageStage } from '../../entrypoints/article.content/page-stage.ts';
import { TidySwitch } from '../../entrypoints/article.content/tidy-switch.ts';

/** A switch on a page without a story, and what it says there. */
function onEmptyPage() {
  document.body.replaceChildren('Nothing to read.');
  const ctx = new ContentScriptContext('article');
  const stage = new PageStage(ctx);
  const said = vi.spyOn(stage, 'say').mockImplementation(() => undefined);
  return { tidy: new TidySwitch(ctx, stage), said };
}

it('says once why a page can’t be tidied, however often it is asked meanwhile', async () => {
  const { tidy, said } = onEmptyPage();
  const done = await Promise.all([tidy.toggle(), tidy.toggle()]);
  expect(done.map(({ ok }) => ok)).toEqual([false, false]);
  expect(said).toHaveBeenCalledTimes(1);
  await tidy.toggle();
  expect(said).toHaveBeenCalledTimes(2);
});

it('says it to who presses while the page is being tidied by the habit of its site, which says nothing', async () => {
  const { tidy, said } = onEmptyPage();
  const byHabit = tidy.keepOn();
  await Promise.all([byHabit, tidy.toggle()]);
  expect(said).toHaveBeenCalledTimes(1);
});
