import { articleFigures } from '../article/blocks.ts';
import type { Story } from '../model.ts';

/** What is kept of a story's pictures for reading offline: so many, no larger than this (pixels), no heavier (bytes). */
export const MOST_PICTURES = 60;
const LONGEST_SIDE = 1600;
export const HEAVIEST_PICTURE = 1_500_000;
/** What all kept pictures together may take (bytes). */
export const MOST_ROOM = 300_000_000;

/** The addresses of a story's pictures, each once, in its order. */
export function pictureAddresses({ article }: Pick<Story, 'article'>): string[] {
  return [...new Set(articleFigures(article).map(({ src }) => src))].filter((src) => /^https?:/.test(src)).slice(0, MOST_PICTURES);
}

/** The sites of these pictures, as the browser's permissions name them: "https://images.example/*". No port: they know none. */
export function pictureOrigins(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((address) => new URL(address)).map(({ protocol, hostname }) => `${protocol}//${hostname}/*`))];
}

/** The sites' names, for people. */
export function pictureHosts(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((address) => new URL(address).hostname))];
}

/** The size in which a picture is kept: its own, or smaller where it is larger than a page can show. */
export function keptSize(width: number, height: number): { width: number; height: number } {
  const share = Math.min(1, LONGEST_SIDE / Math.max(1, width, height));
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}
