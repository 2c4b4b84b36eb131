import { NEW_POINTS_ACCOUNT, type PointsAccount } from '../../domain/points/points-account.ts';
import type { CompanionDatabase } from '../database.ts';

/** What the user said of the tier and of the rules; nothing while nothing was said. */
export async function readPointsAccount(database: CompanionDatabase): Promise<PointsAccount> {
  const kept = await database.settings.get('points-account');
  const said = kept?.value as Partial<PointsAccount> | undefined;
  return { ...NEW_POINTS_ACCOUNT, ...said, overrides: { ...NEW_POINTS_ACCOUNT.overrides, ...said?.overrides } };
}
