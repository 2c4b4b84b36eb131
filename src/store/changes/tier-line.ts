import type { CompanionDatabase } from '../database.ts';
import type { KeptTierLine } from '../queries/tier-line.ts';

/** Keeps the line about the tier. Derived: losing it costs working it out again. */
export async function keepTierLine({ settings }: CompanionDatabase, value: KeptTierLine): Promise<void> {
  await settings.put({ key: 'tier-line', value });
}
