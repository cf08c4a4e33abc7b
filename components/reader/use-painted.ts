import { useEffect, useState } from 'preact/hooks';

/** Whether the page has been painted once: what lies below the window is drawn then, and keeps nothing back that is in it. */
export function usePainted(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => {
    let clock: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      clock = setTimeout(() => {
        setIsPainted(true);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(clock);
    };
  }, []);
  return isPainted;
}
