import type { Certification, Holder } from '../domain/certifications/certification.ts';
import { applyTransfer } from '../domain/certifications/transfer.ts';
import type { TransferChoice, TransferRefusal } from '../domain/certifications/transfer-choice.ts';
import { sameAddress } from '../domain/email-address.ts';
import { revised } from '../domain/row.ts';
import { type ChangeOutcome, changeCertifications } from './change-certifications.ts';
import type { World } from './world.ts';

/** What HubSpot has moved: whose, which of the certifications the page shows, from where to where. */
export interface DoneTransfer extends TransferChoice {
  readonly holder: Holder;
  readonly certifications: readonly Certification[];
  readonly movedIds: ReadonlySet<string>;
}

/** `gone`: nothing that was marked is there under the old address any more. */
export type TransferOutcome = ChangeOutcome | TransferRefusal | { readonly kind: 'gone' };

/**
 * Notes a transfer that was done in HubSpot: the new address on what was marked, and the old one among the holder's former
 * addresses, since HubSpot may still write to it. The rows handed in must still have the revisions they were read with.
 */
export async function transferCertifications(world: World, transfer: DoneTransfer): Promise<TransferOutcome> {
  const { holder, certifications, from } = transfer;
  const result = applyTransfer(certifications, transfer);
  if (result.kind === 'refused') return result;
  const now = world.now();
  const changes = new Map(result.changes.map((one) => [one.certificationId, one.changes]));
  const moved = certifications.flatMap((row) => {
    const change = changes.get(row.id);
    return change === undefined ? [] : [revised(row, change, now)];
  });
  if (moved.length === 0) return { kind: 'gone' };
  const known = holder.formerEmails.some((former) => sameAddress(former, from));
  const holders = known ? [] : [revised(holder, { formerEmails: [...holder.formerEmails, from.trim()] }, now)];
  return changeCertifications(world, { holders, certifications: moved });
}
