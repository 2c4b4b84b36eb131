import type { ClientProfileFields } from '../client-profile.ts';

/**
 * The profile of a client that takes another's history over: what it says itself stands, what it does not say comes from
 * the other. Products of both; both notes, its own first.
 */
export function mergedProfile(own: ClientProfileFields, other: ClientProfileFields): ClientProfileFields {
  return {
    hubId: own.hubId || other.hubId,
    relationship: own.relationship || other.relationship,
    products: [...new Set([...own.products, ...other.products])],
    mrr: own.mrr ?? other.mrr,
    toolsUsed: own.toolsUsed ?? other.toolsUsed,
    lastActiveOn: own.lastActiveOn ?? other.lastActiveOn,
    renewalOwner: own.renewalOwner || other.renewalOwner,
    notes: [own.notes, other.notes].filter((text) => text !== '').join('\n\n'),
  };
}
