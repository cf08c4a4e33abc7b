import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** A row as it was drawn last, and what it showed. */
interface KeptRow {
  shows: readonly unknown[];
  row: VNode;
}

/**
 * Draws the rows of a list, and draws a row anew only where something that it shows has changed: Preact passes over an
 * element that is the same as before. What is no longer drawn is forgotten.
 * @returns a function that begins a drawing of the list; the function that it gives draws one row
 */
export function useKeptRows(): () => (key: string, shows: readonly unknown[], draw: () => VNode) => VNode {
  const kept = useRef<ReadonlyMap<string, KeptRow>>(new Map());
  return () => {
    const before = kept.current;
    const now = new Map<string, KeptRow>();
    kept.current = now;
    return (key, shows, draw) => {
      const there = before.get(key);
      const isSame = there !== undefined && there.shows.length === shows.length && there.shows.every((value, place) => Object.is(value, shows[place]));
      const row = isSame ? there.row : draw();
      now.set(key, { shows, row });
      return row;
    };
  };
}
