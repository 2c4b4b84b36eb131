/** Where what is typed of somebody of the HubSpot team is kept; null for a new one. */
export function contactKey(id: string | null): string {
  return `partner-contact|${id ?? 'new'}`;
}
