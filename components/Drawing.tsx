/** What is drawn on web pages, too; the others (`Icon.tsx`) are left out of what is put into them. */
export const SPARKLE = 'M10 2.500l1.6 4.4 4.4 1.6-4.4 1.600L10 14.500l-1.6-4.400L4 8.500l4.4-1.600zM15.5 13.500l.7 1.8 1.8.7-1.8.7-.7 1.8-.7-1.8-1.8-.7 1.8-.7z';
export const CROSS = 'M5 5l10 10M15 5L5 15';

/** One line drawing on a 20 by 20 grid; it says nothing itself and is left out for screen readers. */
export function Drawing({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false" data-filled={filled ? '' : undefined}>
      <path d={path} />
    </svg>
  );
}
