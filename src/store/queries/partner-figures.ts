import { NO_FIGURES, type PartnerFigures } from '../../domain/partner/progress/partner-figures.ts';
import type { CompanionDatabase } from '../database.ts';

/** The figures that the user read on HubSpot's dashboard; none while none was entered. */
export async function readPartnerFigures(database: CompanionDatabase): Promise<PartnerFigures> {
  const kept = await database.settings.get('partner-figures');
  return { ...NO_FIGURES, ...(kept?.value as Partial<PartnerFigures> | undefined) };
}
