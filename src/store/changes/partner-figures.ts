import type { PartnerFigures } from '../../domain/partner/progress/partner-figures.ts';
import type { CompanionDatabase } from '../database.ts';
import { readPartnerFigures } from '../queries/partner-figures.ts';

/** Replaces some figures and keeps the others. Gives what those were before, so that the change can be taken back. */
export function changePartnerFigures(
  database: CompanionDatabase,
  change: Partial<PartnerFigures>,
): Promise<Partial<PartnerFigures>> {
  return database.transaction('rw', database.settings, async () => {
    const before = await readPartnerFigures(database);
    await database.settings.put({ key: 'partner-figures', value: { ...before, ...change } });
    return Object.fromEntries(Object.entries(before).filter(([name]) => name in change));
  });
}
