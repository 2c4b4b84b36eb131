/** The part of the address after `#`, without what follows a question mark: `/certifications/import`. */
export interface Route {
  readonly path: string;
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

/** Where a panel opens that is asked for nothing in particular. */
export const HOME = '/certifications';

export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const parts = path.split('/').filter((part) => part !== '');
  return { path: `/${parts.join('/')}`, parts, query: new URLSearchParams(query) };
}

/** Goes to a route as a link does, so that the browser's back button returns. */
export function goTo(route: string): void {
  location.hash = route;
}

/** Goes to a route in the place of the present one: the back button does not return to it. */
export function replaceRoute(route: string): void {
  location.replace(`#${route}`);
}

/** Takes one word out of the question of the present address, without a step in the history; false when it is not there. */
export function forgetQuery(name: string): boolean {
  const { path, query } = readRoute(location.hash);
  if (!query.has(name)) return false;
  query.delete(name);
  const rest = query.toString();
  history.replaceState(history.state, '', `#${path}${rest === '' ? '' : `?${rest}`}`);
  return true;
}
