import type { EpochMs } from '../../domain/time.ts';
import type { CompanionDatabase } from '../database.ts';

/** When the user last had a backup in hand; null before the first. */
export async function readLastBackup({ settings }: CompanionDatabase): Promise<EpochMs | null> {
  const kept = await settings.get('last-backup');
  return typeof kept?.value === 'number' ? kept.value : null;
}
