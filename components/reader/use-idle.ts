import { useEffect, useState } from 'preact/hooks';

/** Whether the browser had nothing else to do once: what a key will show is made ready then, out of sight. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const asked = requestIdleCallback(() => {
      setIsIdle(true);
    });
    return () => {
      cancelIdleCallback(asked);
    };
  }, []);
  return isIdle;
}
