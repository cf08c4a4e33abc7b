import { useRef } from 'preact/hooks';
import { useFocusLeft } from '../use-focus-left.ts';

/** A strip over an open story whose library is not to be written into any more; what is typed stays where it stands. */
export function LibraryNotice({ sentence, action, onAction }: { sentence: string; action: string; onAction: () => void }) {
  const strip = useRef<HTMLDivElement>(null);
  useFocusLeft(strip);
  return (
    <div ref={strip} class="library-notice" role="alert" data-part="library-notice">
      <p>{sentence}</p>
      <button type="button" class="button button-small" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
