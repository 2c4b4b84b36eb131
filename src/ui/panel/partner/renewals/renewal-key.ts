/** Where what is typed of a renewal is kept; a new one (`id` null) by the client it was begun for. */
export function renewalKey(id: string | null, clientId: string | null = null): string {
  if (id !== null) return `renewal|${id}`;
  return clientId === null ? 'renewal|new' : `renewal-of|${clientId}`;
}
