import { useLayoutEffect } from 'preact/hooks';
import { useSteady } from './use-steady.ts';

/** When a part hears what happens, and whether before those who are nearer to it. */
export interface Hearing {
  isOn?: boolean;
  isFirst?: boolean;
}

/**
 * Hears what happens anywhere on the page, for as long as a part of it stands and `isOn`. From the moment on at which the
 * part can be seen, not after it is painted: a key or a press is never too early for it.
 * @param types the kinds of events, always the same ones
 */
export function useHeard<Type extends keyof DocumentEventMap>(types: readonly Type[], heard: (event: DocumentEventMap[Type]) => void, { isOn = true, isFirst = false }: Hearing = {}): void {
  const latest = useSteady(heard);
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    for (const type of types) document.addEventListener(type, latest, isFirst);
    return () => {
      for (const type of types) document.removeEventListener(type, latest, isFirst);
    };
  }, [isOn]);
}
