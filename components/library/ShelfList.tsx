import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { StoryCard } from '../../lib/model.ts';
import type { Snippet } from '../../lib/search/find-snippet.ts';
import { FoundIn } from '../FoundIn.tsx';
import { ShelfRow, type ShelfAction } from './ShelfRow.tsx';
import { useKeptRows } from './use-kept-rows.ts';
import { useListKeys } from './use-list-keys.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface ShelfListProps {
  cards: readonly StoryCard[];
  /** How many there are in all; null where the others are still on their way. */
  count: number | null;
  label: string;
  now: number;
  opensBeside: boolean;
  /** Where a story opens, on the place that a search found. */
  addressOf: (card: StoryCard, place: string | null) => string;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
  onAct: (action: ShelfAction, ids: readonly string[]) => void;
  onTag: (tag: string) => void;
  /** Arrow up on the first row. */
  onLeaveUp: () => void;
  /** What a search found in a story. */
  snippetOf: (card: StoryCard) => Snippet | null;
  /** Told which rows are drawn. */
  onDrawn: (ids: string[]) => void;
}

/** A row before it was measured, in pixels: a headline of one line and its facts. */
const ROW = 68;

/** The stories of the library. One Tab stop; the arrow keys move it, and only the rows in the window are drawn. */
export function ShelfList(props: ShelfListProps) {
  const { cards, count, chosen, onChosen, onAct } = props;
  const list = useRef<HTMLUListElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  /** The row that is to have the focus once it is drawn. */
  const wanted = useRef<string | null>(null);
  /** Where a choice over several rows began. */
  const anchor = useRef<string | null>(null);
  const at = Math.max(0, cards.findIndex(({ id }) => id === stop)); // prettier-ignore
  const stopId = cards[at]?.id ?? null;
  // The same function while the list is the same: another one has the places of all rows reckoned anew.
  const keyOf = useCallback((index: number) => cards[index]?.id ?? String(index), [cards]);
  const drawn = useVirtualRows({ count: cards.length, estimate: ROW, keyOf, list, kept: stop === null ? null : at });

  const focusWanted = (): void => {
    const row = wanted.current === null ? null : list.current?.querySelector<HTMLElement>(`[data-story="${CSS.escape(wanted.current)}"] [data-row-open]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  };
  useLayoutEffect(focusWanted);
  const ids = drawn.rows.map(({ index }) => cards[index]?.id ?? '');
  useLayoutEffect(() => {
    props.onDrawn(ids);
  }, [ids.join(' ')]);

  const goTo = (index: number): void => {
    const card = cards[index];
    if (!card) return;
    setStop(card.id);
    wanted.current = card.id;
    drawn.show(index);
    // A row that is the stop already is not drawn anew.
    if (card.id === stopId) focusWanted();
  };
  const choose = (index: number, isRange: boolean): void => {
    const card = cards[index];
    if (!card) return;
    const next = new Set(chosen);
    const from = isRange ? cards.findIndex(({ id }) => id === anchor.current) : -1;
    if (from >= 0) for (const between of cards.slice(Math.min(from, index), Math.max(from, index) + 1)) next.add(between.id);
    else if (!next.delete(card.id)) next.add(card.id);
    if (from < 0) anchor.current = card.id;
    onChosen(next);
  };
  /** Acts on what is chosen, else on the row that has the focus; the focus goes on to a row that stays. */
  const act = (action: ShelfAction): void => {
    const ids = chosen.size > 0 ? [...chosen] : stopId === null ? [] : [stopId];
    if (ids.length > 0) actOn(action, ids, at);
  };
  const actOn = (action: ShelfAction, ids: readonly string[], from: number): void => {
    const stays = (place: number): boolean => !ids.includes(cards[place]?.id ?? '');
    const next = cards.findIndex((_, place) => place > from && stays(place));
    if (action !== 'tag') goTo(next >= 0 ? next : cards.findLastIndex((_, place) => stays(place)));
    onAct(action, ids);
  };
  useListKeys(list, {
    onMove(to, choosing) {
      const hasFocus = list.current?.contains(document.activeElement) ?? false;
      const index = !hasFocus ? at : { next: Math.min(cards.length - 1, at + 1), previous: at - 1, first: 0, last: cards.length - 1 }[to];
      if (index < 0) {
        props.onLeaveUp();
        return;
      }
      if (choosing && chosen.size === 0) anchor.current = stopId;
      if (choosing) choose(index, true);
      goTo(index);
    },
    onChoose: () => {
      choose(at, false);
    },
    onChooseAll: () => {
      onChosen(new Set(cards.map(({ id }) => id)));
    },
    letters: {
      e: () => { act(cards[at]?.shelf === 'archive' ? 'unarchive' : 'archive'); },
      '#': () => { act('remove'); },
      Delete: () => { act('remove'); },
      t: () => { act('tag'); },
      Escape: () => { onChosen(new Set()); },
    },
  }); // prettier-ignore

  /** What a row calls back: it stays drawn while the list changes around it. */
  const latest = useRef({ choose, actOn, onTag: props.onTag });
  latest.current = { choose, actOn, onTag: props.onTag };
  const { now, opensBeside, addressOf, snippetOf } = props;
  const rowOf = useKeptRows()();
  return (
    <ul ref={list} role="list" class="shelf" data-part="library-list" data-choosing={chosen.size > 0 ? '' : undefined} aria-label={props.label} style={{ blockSize: `${String(drawn.height)}px` }}>
      {drawn.rows.map(({ index, start }) => {
        const card = cards[index];
        if (!card) return null;
        const [isStop, isChosen, snippet] = [card.id === stopId, chosen.has(card.id), snippetOf(card)];
        return rowOf(card.id, [card, index, start, count, now, opensBeside, isStop, isChosen, snippet], () => (
          <li
            key={card.id}
            ref={drawn.measure}
            class="shelf-item"
            data-part="library-row"
            data-story={card.id}
            data-index={index}
            aria-setsize={count ?? -1}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${String(start)}px)` }}
            onFocusIn={() => {
              setStop(card.id);
            }}
          >
            <ShelfRow
              card={card}
              now={now}
              address={addressOf(card, snippet?.place ?? null)}
              opensBeside={opensBeside}
              isStop={isStop}
              isChosen={isChosen}
              onChoose={(isRange) => {
                latest.current.choose(index, isRange);
              }}
              onAct={(action) => {
                latest.current.actOn(action, [card.id], index);
              }}
              onTag={(tag) => {
                latest.current.onTag(tag);
              }}
            >
              {snippet && <FoundIn snippet={snippet} />}
            </ShelfRow>
          </li>
        ));
      })}
    </ul>
  );
}
