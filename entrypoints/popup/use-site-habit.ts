import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteHabitsProps } from '../../components/popup/SiteHabits.tsx';
import { changeSettings, readSettings } from '../../lib/settings.ts';
import { originsOf, type SiteHabit, siteOf, withHabit } from '../../lib/sites/site-rule.ts';
import { say } from '../../lib/words.ts';

/** What happens by itself on the site of the page behind the popup; a choice asks the browser for that site alone. */
export function useSiteHabit(tell: (text: string) => void): SiteHabitsProps {
  const [host, setHost] = useState<string | null>(null);
  const [habit, setHabit] = useState<SiteHabit | null>(null);
  const load = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const site = siteOf(tab?.url ?? '');
    setHost(site);
    if (site === null || !(await browser.permissions.contains({ origins: originsOf(site) }))) return;
    setHabit((await readSettings()).sites.find((rule) => rule.host === site)?.habit ?? null);
  };
  useEffect(() => void load(), []);

  const choose = async (site: string, wanted: SiteHabit | null): Promise<void> => {
    // Asked within the click, else the browser refuses the question; noted before its answer, since some browsers close
    // the popup to ask. A choice without the permission does nothing, and the settings say so.
    const asked = wanted === null ? Promise.resolve(true) : browser.permissions.request({ origins: originsOf(site) });
    const { sites } = await readSettings();
    await changeSettings({ sites: withHabit(sites, site, wanted) });
    if (!(await asked)) {
      await changeSettings({ sites });
      tell(say('habitRefused'));
      return;
    }
    // Refused where the browser's owner fixed the permission; without the habit nothing uses it.
    if (wanted === null) await browser.permissions.remove({ origins: originsOf(site) }).catch(() => false);
    setHabit(wanted);
    tell(say(wanted === null ? 'habitOff' : wanted === 'clean' ? 'habitCleanOn' : 'habitTidyOn', site));
  };
  const onHabit = (wanted: SiteHabit | null): void => {
    if (host !== null) void choose(host, wanted);
  };
  return { host, habit, onHabit };
}
