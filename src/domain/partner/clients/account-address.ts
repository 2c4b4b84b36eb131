/**
 * The address of a client's own account by its Hub ID; null without one. HubSpot's app leads from its classic host to the
 * region of the account; `/contacts/{hub}/` is the one such path that HubSpot documents (S69, 6 Feb 2026).
 */
export function accountAddress(hubId: string): string | null {
  return /^\d+$/.test(hubId) ? `https://app.hubspot.com/contacts/${hubId}/` : null;
}
