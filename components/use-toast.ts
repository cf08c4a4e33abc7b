import { useCallback, useState } from 'preact/hooks';
import type { ToastMessage } from './Toast.tsx';

/** The one toast of a page: a new one takes the place of the one before. */
export function useToast() {
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const tell = useCallback((text: string, undo?: () => void): void => {
    setToast((before) => ({ id: (before?.id ?? 0) + 1, text, ...(undo ? { undo } : {}) }));
  }, []);
  const close = useCallback((): void => {
    setToast(null);
  }, []);
  return { toast, tell, close };
}
