import { useSyncExternalStore } from 'react';
import { type Route, readRoute } from './route.ts';

/** The route of the page, followed. */
export function useRoute(): Route {
  return readRoute(useSyncExternalStore(listen, () => location.hash));
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
