import { useEffect, useState } from 'preact/hooks';
import { say, sayNumber, type WordKey } from '../../lib/words.ts';
import { bringIntoView } from './bring-into-view.ts';
import { Icon, type IconName } from '../Icon.tsx';

export const PANELS = ['people', 'notes', 'comments', 'hidden'] as const;
export type PanelName = (typeof PANELS)[number];

const LOOK: Record<PanelName, { icon: IconName; short: WordKey; long: WordKey }> = {
  people: { icon: 'people', short: 'peopleShort', long: 'whoSaidWhat' },
  notes: { icon: 'note', short: 'notes', long: 'notes' },
  comments: { icon: 'comments', short: 'comments', long: 'comments' },
  hidden: { icon: 'hidden', short: 'hidden', long: 'hidden' },
};

export interface PanelNavProps {
  counts: Record<PanelName, number>;
  /** Whether all the panels are there: some are drawn later than the others. */
  isWhole: boolean;
}

/** The way to each panel, with what is in it; marks the one that is on screen. */
export function PanelNav({ counts, isWhole }: PanelNavProps) {
  const [current, setCurrent] = useState<PanelName | null>(null);
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setCurrent(PANELS.findLast((name) => seen.has(name)) ?? null);
      },
      // The panel that lies across a line in the upper part of the window is the one that is read.
      { rootMargin: '-20% 0px -75% 0px' },
    );
    for (const name of PANELS) {
      const panel = document.getElementById(name);
      if (panel) observer.observe(panel);
    }
    return () => {
      observer.disconnect();
    };
  }, [isWhole]);
  return (
    // Without a name: the part around it has it, and it would be said twice.
    <nav class="panel-nav">
      {PANELS.map((name) => (
        <a
          key={name}
          href={`#${name}`}
          aria-current={current === name ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            goToPanel(name);
          }}
        >
          <Icon name={LOOK[name].icon} />
          <span>
            {say(LOOK[name].short)}
            {LOOK[name].short !== LOOK[name].long && <span class="sr-only"> ({say(LOOK[name].long)})</span>}
          </span>
          {counts[name] > 0 && <span class="count">{sayNumber(counts[name])}</span>}
        </a>
      ))}
    </nav>
  );
}

/** Brings a panel on screen and moves the focus to its heading, without a new step in the tab's history. */
export function goToPanel(name: PanelName): void {
  bringIntoView(document.getElementById(name), 'start');
  document.getElementById(`${name}-title`)?.focus({ preventScroll: true });
}
