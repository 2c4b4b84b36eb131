import { type SealedHead, sealedHeadSchema } from '../../domain/backup/backup-head.schema.ts';
import { type BytesReading, bytesReading } from './bytes-reading.ts';
import { Refused } from './refused.ts';
import { type Opener, openSealing } from './sealing.ts';

/** Opens the pieces of a sealed backup and reads what is in them. Throws `Refused` where that cannot be. */
export interface SealedReading {
  readonly inside: BytesReading;
  readonly push: (sealed: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** `head` is what stands before the sealed data. */
export async function sealedReading(
  head: ReadonlyMap<string, unknown>,
  passphrase: string | undefined,
  schemaVersion: number,
): Promise<SealedReading> {
  const open = await openerOf(sealedHeadSchema.safeParse(Object.fromEntries(head)).data, passphrase);
  const inside = bytesReading(schemaVersion);
  // The last piece is sealed as the last one, so each waits until it is known whether it is.
  let waiting: string | null = null;
  let index = 0;
  const openWaiting = async (last: boolean) => {
    if (waiting === null) return;
    const bytes = await open(waiting, index, last);
    if (bytes === null) throw new Refused({ reason: 'damaged' });
    index += 1;
    // A sealed file inside a sealed file is none of ours.
    if (inside.push(bytes).length > 0) throw new Refused({ reason: 'damaged' });
  };
  return {
    inside,
    push: async (sealed) => {
      await openWaiting(false);
      waiting = sealed;
    },
    end: async () => {
      await openWaiting(true);
      inside.end();
    },
  };
}

async function openerOf(head: SealedHead | undefined, passphrase: string | undefined): Promise<Opener> {
  if (head === undefined) throw new Refused({ reason: 'damaged' });
  if (passphrase === undefined || passphrase === '') throw new Refused({ reason: 'needs-passphrase' });
  const open = await openSealing(head.encryption, passphrase);
  if (open === null) throw new Refused({ reason: 'wrong-passphrase' });
  return open;
}
