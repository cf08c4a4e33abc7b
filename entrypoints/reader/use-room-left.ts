import { useEffect, useState } from 'preact/hooks';
import { littleRoom } from '../../lib/reading/room-left.ts';

/** Asked again after this time: a disk fills while one reads (milliseconds). */
const AGAIN = 60_000;

/** The room that is left for the library, where it is little; null where there is enough. */
export function useRoomLeft(): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const look = (): void => {
      // A browser that does not say how much room there is leaves the notice to the first write that fails.
      void navigator.storage.estimate().then((estimate) => { setLeft(littleRoom(estimate)); }, () => { setLeft(null); }); // prettier-ignore
    };
    look();
    const timer = setInterval(look, AGAIN);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return left;
}
