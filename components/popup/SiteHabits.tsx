import type { SiteHabit } from '../../lib/sites/site-rule.ts';
import { say, type WordKey } from '../../lib/words.ts';

const HABITS: [SiteHabit, WordKey][] = [
  ['clean', 'habitClean'],
  ['tidy', 'habitTidy'],
];

export interface SiteHabitsProps {
  /** The site of this page; null while it is not known. */
  host: string | null;
  habit: SiteHabit | null;
  /** Null takes the choice back. */
  onHabit: (habit: SiteHabit | null) => void;
}

/** What is to happen by itself on this page's site. Each is on or off; the browser asks for the site's permission. */
export function SiteHabits({ host, habit, onHabit }: SiteHabitsProps) {
  return (
    <div class="habits" role="group" aria-label={host === null ? say('habitsHere') : say('habitsOn', host)} title={host === null ? undefined : say('habitsOn', host)} data-part="habits">
      <span aria-hidden="true">{say('habitsHere')}</span>
      <div>
        {HABITS.map(([each, label]) => (
          <button
            key={each}
            type="button"
            class="button button-quiet button-small"
            aria-pressed={habit === each}
            aria-disabled={host === null ? 'true' : undefined}
            onClick={() => {
              if (host !== null) onHabit(habit === each ? null : each);
            }}
          >
            {say(label)}
          </button>
        ))}
      </div>
    </div>
  );
}
