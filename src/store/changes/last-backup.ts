import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';

/** Notes when the user last had a backup in hand. About this device: no backup carries it. */
export async function noteBackup({ settings }: CompanionDatabase, at: EpochMs): Promise<void> {
  await settings.put({ key: 'last-backup', value: at });
}
