/** Where what is typed of a client's details is kept; null for a new one. */
export function deskDraftKey(id: string | null): string {
  return `partner-client|${id ?? 'new'}`;
}
