import { CROSS, SPARKLE } from './drawing-paths.ts';

/** Line drawings on a 20 by 20 grid, one path each. */
const PATHS = {
  read: 'M3 4.5h4.5a2.5 2.5 0 0 1 2.5 2.5v9a2 2 0 0 0-2-2H3zm14 0h-4.500a2.5 2.5 0 0 0-2.5 2.500v9a2 2 0 0 1 2-2h5z',
  tidy: SPARKLE,
  save: 'M5.5 3h9v14L10 13.5 5.5 17z',
  search: 'M8.75 3.500a5.25 5.25 0 1 1 0 10.5 5.25 5.25 0 0 1 0-10.500zM12.7 12.700L16.5 16.5',
  remove: 'M4 5.500h12M8 5.500v-2h4v2m-6.5 0l.7 11h7.600l.7-11M8.5 8.500v5m3-5v5',
  close: CROSS,
  original: 'M8 4H4v12h12v-4M11.5 3.500h5v5M16.5 3.500L9.5 10.5',
  back: 'M8 5L3.5 9.5 8 14M3.5 9.500H12a4.5 4.5 0 0 1 0 7h-1',
  down: 'M5 8l5 5 5-5',
  play: 'M7 4.500v11l9-5.500z',
  copy: 'M7 7h9v9.500H7zM13 7V3.500H4V13h3',
  note: 'M4 3.500h12v9L12.5 16.500H4zM16 12.500h-3.500v4M7 7h6M7 10h4',
  check: 'M4.5 10.500l3.5 3.5 7.5-8',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM7 12a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  quiet: 'M3 6.500h14M3 10h14M3 13.500h8',
  people: 'M7.5 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2.5 16.500v-1a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v1M13 9.300a2.7 2.7 0 1 0 0-5.300M15 11.700a3.6 3.6 0 0 1 2.6 3.500v1.3',
  comments: 'M3.5 4.500h13v9.500H10L6 17v-3H3.500z',
  hidden: 'M2.5 10s2.7-5 7.5-5 7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM4 16.500L16 3.5',
  correct: 'M12.5 4.500l3 3L7 16l-3.800.8.8-3.800z',
  keys: 'M2.5 5h15v10h-15zM5.5 8h.01M8.500 8h.01M11.5 8h.01M14.5 8h.01M6 12h8',
  up: 'M5 12l5-5 5 5',
  pause: 'M7 4.500v11M13 4.500v11',
  stepBack: 'M12.500 5l-5 5 5 5',
  stepOn: 'M7.500 5l5 5-5 5',
  doubleBack: 'M10 5l-5 5 5 5M15.500 5l-5 5 5 5',
  doubleOn: 'M10 5l5 5-5 5M4.500 5l5 5-5 5',
  outline: 'M3 5h3M8.500 5H17M3 10h3M8.500 10H17M3 15h3M8.500 15H17',
  listen: 'M3 12.500v-5h3l4-3.500v12l-4-3.500zM13 7.500a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  focus: 'M4 4.500h12M3 8.500h14v3.500H3zM4 16h12',
  quotes: 'M4 13.500V10c0-2.500 1.200-4 3.500-4.500M4 10h3.500v3.500H4zM11.500 13.500V10c0-2.500 1.200-4 3.500-4.500M11.500 10H15v3.500h-3.500z',
  print: 'M5.500 7.500v-4h9v4M5.500 14h-3V7.500h15V14h-3M5.500 11.500h9v5h-9z',
  zoomIn: 'M8.75 3.500a5.25 5.25 0 1 1 0 10.5 5.25 5.25 0 0 1 0-10.500zM12.7 12.700L16.5 16.5M6.500 8.750h4.500M8.750 6.500v4.500',
  zoomOut: 'M8.75 3.500a5.25 5.25 0 1 1 0 10.5 5.25 5.25 0 0 1 0-10.500zM12.7 12.700L16.5 16.5M6.500 8.750h4.500',
  filter: 'M3 5h14M6 10h8M8.5 15h3',
  archive: 'M3 4h14v3.500H3zM4.500 7.500v8.500h11V7.500M8 10.500h4',
  tag: 'M3.500 3.500h6.500l6.500 6.500-6.500 6.500-6.500-6.500zM7 7h.01',
  export: 'M10 12.500V3.500M6.500 7L10 3.500 13.500 7M4 12.500v4h12v-4',
  picture: 'M3 4.500h14v11H3zM3 13.500l4.500-4.500 4 4 2-2 3.500 3.500M13 7.500h.01',
  unread: 'M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
  reading: 'M10 3.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM10 3.500v13',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawings that run as the words do: turned where these run from right to left. */
const TURNING: ReadonlySet<IconName> = new Set(['back', 'outline']);

/** A drawing beside words; it says nothing itself and is left out for screen readers. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false" data-filled={filled ? '' : undefined} data-turning={TURNING.has(name) ? '' : undefined}>
      <path d={PATHS[name]} />
    </svg>
  );
}
