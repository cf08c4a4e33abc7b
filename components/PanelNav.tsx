import { useEffect, useState } from 'preact/hooks';
import { say, sayNumber, type WordKey } from '../lib/words.ts';
import { bringIntoView } from './bring-into-view.ts';
import { Icon, type IconName } from './Icon.tsx';

export const PANELS = ['people', 'notes', 'comments', 'hidden'] as const;
export type PanelName = (typeof PANELS)[number];

const LOOK: Record<PanelName, { icon: IconName; short: WordKey; long: WordKey }> = {
  people: { icon: 'people', short: 'peopleShort', long: 'whoSaidWhat' },
  notes: { icon: 'note', short: 'notes', long: 'notes' },
  comments: { icon: 'comments', short: 'comments', long: 'comments' },
  hidden: { icon: 'hidden', short: 'hidden', long: 'hidden' },
};

/** The way to each panel, with what is in it; marks the one that is on screen. */
export function PanelNav({ counts }: { counts: Record<PanelName, number> }) {
  const [current, setCurrent] = useState<PanelName | null>(null);
  useEffect(() => {
    const seen = new Map<string, number>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) seen.set(entry.target.id, entry.isIntersecting ? entry.intersectionRect.height : 0);
        const most = [...PANELS].sort((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0))[0];
        setCurrent(most !== undefined && (seen.get(most) ?? 0) > 0 ? most : null);
      },
      { threshold: [0, 0.1, 0.25, 0.5, 0.75, 1] },
    );
    for (const name of PANELS) {
      const panel = document.getElementById(name);
      if (panel) observer.observe(panel);
    }
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <nav class="panel-nav" aria-label={say('aboutStory')}>
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
