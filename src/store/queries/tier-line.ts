import type { TierLine } from '../../domain/points/tier-line.ts';
import type { CompanionDatabase } from '../database.ts';

/** The line about the tier as it was worked out last. */
export interface KeptTierLine {
  /** Names the day, the ledger and the account that it was worked out from. */
  readonly madeFor: string;
  readonly line: TierLine | null;
}

/** Null before the first. */
export async function readTierLine({ settings }: CompanionDatabase): Promise<KeptTierLine | null> {
  const kept = await settings.get('tier-line');
  return (kept?.value as KeptTierLine | undefined) ?? null;
}
