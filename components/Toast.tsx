import { useEffect, useRef } from 'preact/hooks';
import { say } from '../lib/words.ts';
import { Icon } from './Icon.tsx';

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
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const hold = (): void => {
    clearTimeout(timer.current);
  };
  const letGo = (): void => {
    hold();
    timer.current = setTimeout(onClose, STAYS);
  };
  useEffect(() => {
    if (message) letGo();
    return hold;
  }, [message?.id]);
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {message && (
        <div key={message.id} class="toast" data-part="toast" onMouseEnter={hold} onMouseLeave={letGo} onFocusIn={hold} onFocusOut={letGo}>
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
      )}
    </div>
  );
}
