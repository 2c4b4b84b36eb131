/** Where what is typed of a shared deal is kept; null for a new one. */
export function dealKey(id: string | null): string {
  return `shared-deal|${id ?? 'new'}`;
}

/** Where what is typed of its winning is kept. */
export function wonKey(id: string): string {
  return `shared-won|${id}`;
}
