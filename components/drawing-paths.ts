/** What is drawn on web pages, too; the others (`Icon.tsx`) are left out of what is put into them. */
export const SPARKLE = 'M10 2.500l1.6 4.4 4.4 1.6-4.4 1.600L10 14.500l-1.6-4.400L4 8.500l4.4-1.600zM15.5 13.500l.7 1.8 1.8.7-1.8.7-.7 1.8-.7-1.8-1.8-.7 1.8-.7z';
export const CROSS = 'M5 5l10 10M15 5L5 15';
