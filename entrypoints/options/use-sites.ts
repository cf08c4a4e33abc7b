import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SitesPartProps } from '../../components/options/SitesPart.tsx';
import type { Settings } from '../../lib/settings.ts';
import { originsOf, withHabit } from '../../lib/sites/site-rule.ts';

/** The rules of sites, and whether the browser allows what they say, as it is now. */
export function useSites(settings: Settings | null, change: (change: Partial<Settings>) => Promise<void>): SitesPartProps {
  const sites = settings?.sites ?? [];
  const [allowed, setAllowed] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const look = async (): Promise<void> => {
      const answers = await Promise.all(sites.map(async ({ host }) => ((await browser.permissions.contains({ origins: originsOf(host) })) ? host : null)));
      setAllowed(new Set(answers.filter((host) => host !== null)));
    };
    const lookAgain = (): void => void look();
    lookAgain();
    browser.permissions.onAdded.addListener(lookAgain);
    browser.permissions.onRemoved.addListener(lookAgain);
    return () => {
      browser.permissions.onAdded.removeListener(lookAgain);
      browser.permissions.onRemoved.removeListener(lookAgain);
    };
  }, [settings?.sites]);
  return {
    rules: sites.map((rule) => ({ ...rule, isAllowed: allowed.has(rule.host) })),
    onHabit: (host, habit) => void change({ sites: withHabit(sites, host, habit) }),
    onExcept: (host, except) => void change({ sites: sites.map((rule) => (rule.host === host ? { ...rule, except } : rule)) }),
    onAllow: (host) => void browser.permissions.request({ origins: originsOf(host) }),
    onRemove(host) {
      const left = withHabit(sites, host, null);
      void change({ sites: left });
      // Another port of the same host may still need it: browsers know no ports here. A browser whose owner fixed the
      // permission refuses to take it away; without the rule nothing uses it.
      if (!left.some((rule) => originsOf(rule.host)[0] === originsOf(host)[0])) void browser.permissions.remove({ origins: originsOf(host) }).catch(() => false);
    },
  };
}
