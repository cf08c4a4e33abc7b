import { observeWindowOffset, observeWindowRect, type Range, defaultRangeExtractor, Virtualizer, windowScroll, type VirtualItem } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

export interface VirtualRows {
  count: number;
  /** The height of a row before it is drawn, in pixels. */
  estimate: number;
  keyOf: (index: number) => string;
  /** The list: where it begins in the window is asked of it. */
  list: RefObject<HTMLElement | null>;
  /** A row that stays drawn wherever the window is: the one that has the focus. */
  kept: number | null;
}

/** What is drawn of a long list: the rows in the window, their places, and the height of all. */
export interface DrawnRows {
  rows: VirtualItem[];
  height: number;
  /** Measures a drawn row; given to it as its `ref`. */
  measure: (row: HTMLElement | null) => void;
  /** Brings a row into the window. */
  show: (index: number) => void;
}

/** Draws only those rows of a long list that are in the window: `@tanstack/virtual-core`, wired to Preact. */
export function useVirtualRows({ count, estimate, keyOf, list, kept }: VirtualRows): DrawnRows {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const [margin, setMargin] = useState(0);
  /** What most rows take. A row that takes something else has the places of all rows behind it reckoned anew. */
  const usual = useRef(estimate);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => usual.current,
    getItemKey: keyOf,
    overscan: 4,
    initialRect: { width: innerWidth, height: innerHeight },
    scrollMargin: margin,
    // What stays at the top of the window, and the bar of what is chosen at its foot.
    scrollPaddingStart: 80,
    scrollPaddingEnd: 80,
    indexAttribute: 'data-index',
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept !== null && kept < count ? kept : null),
    onChange: () => {
      redraw(undefined);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    virtualizer._willUpdate();
  });
  useLayoutEffect(() => {
    const own = list.current;
    const around = own?.parentElement;
    if (!own || !around) return undefined;
    const place = (): void => {
      const top = own.getBoundingClientRect().top + scrollY;
      setMargin((before) => (Math.abs(top - before) > 1 ? top : before));
    };
    place();
    // Asked where all is laid out already: asking after each drawing would have the browser lay it out once more.
    const observer = new ResizeObserver(place);
    observer.observe(around);
    return () => {
      observer.disconnect();
    };
  }, [list]);
  const isDrawn = count > 0;
  useLayoutEffect(() => {
    const rows = [...(list.current?.children ?? [])].filter((row) => row instanceof HTMLElement);
    const height = mostFrequent(rows.map((row) => row.offsetHeight));
    if (height === null || height === usual.current) return;
    usual.current = height;
    virtualizer.measure();
    for (const row of rows) virtualizer.measureElement(row);
  }, [isDrawn, list, virtualizer]);
  return {
    rows: virtualizer.getVirtualItems().map((row) => ({ ...row, start: row.start - margin })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    show: (index) => {
      virtualizer.scrollToIndex(index, { align: 'auto' });
    },
  };
}

function withKept(drawn: number[], kept: number | null): number[] {
  return kept === null || drawn.includes(kept) ? drawn : [...drawn, kept].sort((one, other) => one - other);
}

function mostFrequent(heights: readonly number[]): number | null {
  const groups = [...Map.groupBy(heights, (height) => height)];
  return groups.sort(([, some], [, others]) => others.length - some.length)[0]?.[0] ?? null;
}
