import { useState } from 'react';

/** One page of a long list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many items come before it. */
  readonly start: number;
  readonly total: number;
  readonly size: number;
  readonly goTo: (start: number) => void;
}

/** A list page by page: however long it is, only one page is drawn. A list that becomes shorter shows its last page. */
export function usePages<Item>(all: readonly Item[], size: number): Page<Item> {
  const [wanted, goTo] = useState(0);
  const last = Math.max(0, Math.floor((all.length - 1) / size) * size);
  const start = Math.min(wanted, last);
  return { items: all.slice(start, start + size), start, total: all.length, size, goTo };
}
