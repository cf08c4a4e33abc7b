import { readPaths, type SiteHabit, type SiteRule, SITE_HABITS } from '../../lib/sites/site-rule.ts';
import { say, type WordKey } from '../../lib/words.ts';
import { focusBeside } from '../focus-beside.ts';
import { TransferPart } from './TransferPart.tsx';

const HABITS: Record<SiteHabit, WordKey> = { clean: 'habitClean', tidy: 'habitTidy' };

export interface SitesPartProps {
  /** The reader's rules; `isAllowed` is false where the browser's permission is missing. */
  rules: readonly (SiteRule & { isAllowed: boolean })[];
  onHabit: (host: string, habit: SiteHabit) => void;
  onExcept: (host: string, except: string[]) => void;
  onAllow: (host: string) => void;
  /** Takes the rule and the permission away. */
  onRemove: (host: string) => void;
}

/** The sites on which something happens by itself: what, where not, and the way to take it back. */
export function SitesPart({ rules, ...does }: SitesPartProps) {
  return (
    <TransferPart name="sites" title={say('sitesAuto')} lead={say('sitesAutoLead')} state={{ kind: 'idle' }} onStop={() => undefined}>
      {rules.length === 0 && <p class="part-fact">{say('sitesNone')}</p>}
      {rules.length > 0 && (
        <ul class="sites">
          {rules.map((rule) => (
            <SiteItem key={rule.host} {...rule} {...does} />
          ))}
        </ul>
      )}
    </TransferPart>
  );
}

function SiteItem({ host, habit, except, isAllowed, onHabit, onExcept, onAllow, onRemove }: SitesPartProps['rules'][number] & Omit<SitesPartProps, 'rules'>) {
  return (
    <li class="site" data-part="site">
      <div class="site-head">
        <h4>
          <bdi>{host}</bdi>
        </h4>
        <label class="select">
          <span class="sr-only">{say('habitsOn', host)}</span>
          <select
            value={habit}
            onChange={(event) => {
              const chosen = SITE_HABITS.find((each) => each === event.currentTarget.value);
              if (chosen) onHabit(host, chosen);
            }}
          >
            {SITE_HABITS.map((each) => (
              <option key={each} value={each}>
                {say(HABITS[each])}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button button-small" aria-label={say('siteRemoveNamed', host)} onClick={({ currentTarget }) => { focusBeside(currentTarget, 'button'); onRemove(host); }}>
          {say('siteRemove')}
        </button>
      </div>
      {!isAllowed && (
        <p class="part-warning">
          {say('siteNotAllowed')}{' '}
          <button type="button" class="button button-small" onClick={() => { onAllow(host); }}>
            {say('siteAllow')}
          </button>
        </p>
      )}
      <label class="site-except">
        <span>{say('siteExcept')}</span>
        <textarea
          class="field"
          rows={Math.max(2, except.length)}
          dir="ltr"
          spellcheck={false}
          placeholder="/live"
          value={except.join('\n')}
          onChange={(event) => {
            onExcept(host, readPaths(event.currentTarget.value));
          }}
        />
      </label>
    </li>
  );
}
