import { useCallback, useRef } from 'preact/hooks';

/** One and the same function for as long as a part stands, which does what the latest one given does: what is drawn with it is not drawn anew for it. */
export function useSteady<Given extends readonly unknown[], Answer>(latest: (...given: Given) => Answer): (...given: Given) => Answer {
  const does = useRef(latest);
  does.current = latest;
  return useCallback((...given: Given) => does.current(...given), []);
}
