import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The result of a query, anew after every change of what it read, in this page or another. `undefined` while the first
 * result is awaited. The only place where a component touches the library that watches the database.
 */
export function useLive<Result>(query: () => Promise<Result>, dependencies: readonly unknown[]): Result | undefined {
  return useLiveQuery(query, [...dependencies]);
}
