import { useEffect, useRef } from 'preact/hooks';
import { say } from '../lib/words.ts';
import { Icon } from './Icon.tsx';
import { mainPart, useFocusLeft } from './use-focus-left.ts';
import { useGivesWay } from './use-gives-way.ts';

/** What has just happened, and how to take it back where that is possible. */
export interface ToastMessage {
  /** A new number for each message, so that the same words twice are said twice. */
  id: number;
  text: string;
  undo?: () => void;
}

/** How long a toast stays when nobody touches it. */
const STAYS = 9000;

/** The place of toasts: always there, so that screen readers announce what comes into it. */
export function Toast({ message, onClose }: { message: ToastMessage | null; onClose: () => void }) {
  /** What had the focus before the toast did. */
  const before = useRef<HTMLElement | null>(null);
  return (
    <div
      class="toast-place"
      role="status"
      aria-live="polite"
      onFocusIn={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) before.current = relatedTarget;
      }}
    >
      {message && <ToastCard key={message.id} {...{ message, onClose }} toPlaceBefore={() => (before.current?.isConnected ? before.current : mainPart())} />}
    </div>
  );
}

function ToastCard({ message, onClose, toPlaceBefore }: { message: ToastMessage; onClose: () => void; toPlaceBefore: () => HTMLElement | null }) {
  const card = useRef<HTMLDivElement>(null);
  useFocusLeft(card, toPlaceBefore);
  const givesWay = useGivesWay(card);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hold = (): void => {
    clearTimeout(timer.current);
  };
  const letGo = (): void => {
    hold();
    timer.current = setTimeout(onClose, STAYS);
  };
  useEffect(() => {
    letGo();
    return hold;
  }, []);
  return (
    <div ref={card} class="toast" data-part="toast" data-gives-way={givesWay ? '' : undefined} onMouseEnter={hold} onMouseLeave={letGo} onFocusIn={hold} onFocusOut={letGo}>
      <span>{message.text}</span>
      {message.undo && (
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            message.undo?.();
            onClose();
          }}
        >
          {say('undo')}
        </button>
      )}
      <button type="button" class="button button-small button-icon" aria-label={say('close')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
