import { useEffect } from 'react';

/**
 * Calls back when a job of this page failed that nobody waited for: a bug or a full disk, never a refusal. The browser
 * itself writes the error to its console, once.
 */
export function useMishaps(tell: () => void): void {
  useEffect(() => {
    const onRejection = () => tell();
    window.addEventListener('unhandledrejection', onRejection);
    return () => window.removeEventListener('unhandledrejection', onRejection);
  }, [tell]);
}
