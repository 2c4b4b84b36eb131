import { isEmailAddress, sameAddress } from '../email-address.ts';
import type { Certification } from './certification.ts';

/** A wish to move what one address holds to another. */
export interface TransferChoice {
  readonly from: string;
  readonly to: string;
}

export type TransferRefusal =
  | { readonly kind: 'refused'; readonly reason: 'not-an-address'; readonly data: { readonly which: 'from' | 'to' } }
  | { readonly kind: 'refused'; readonly reason: 'same-address'; readonly data: null };

/** Why a choice makes no sense; null when it does. */
export function refusalOf({ from, to }: TransferChoice): TransferRefusal | null {
  for (const [which, address] of [['from', from] as const, ['to', to] as const]) {
    if (!isEmailAddress(address.trim())) return { kind: 'refused', reason: 'not-an-address', data: { which } };
  }
  return sameAddress(from, to) ? { kind: 'refused', reason: 'same-address', data: null } : null;
}

/** Whether a certification is under the old address, or may be because its address is not on record. */
export function isConcerned(certification: Certification, { from }: TransferChoice): boolean {
  const { deletedAt, email } = certification;
  return deletedAt === null && (email.trim() === '' || sameAddress(email, from));
}
