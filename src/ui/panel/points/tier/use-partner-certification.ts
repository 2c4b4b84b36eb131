import type { Certification } from '../../../../domain/certifications/certification.ts';
import { type PartnerCertified, partnerCertification } from '../../../../domain/partner/partner-certification.ts';
import type { DayText } from '../../../../domain/time.ts';
import { PARTNER_RULES } from '../../../../facts/partner-rules.ts';
import { readAllCertifications, readHolders } from '../../../../store/queries/certifications.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { holderName } from '../../certifications/list-entry.ts';

/** Whether the partner is certified, and the name of who makes it so. */
export interface CertifiedPartner {
  readonly found: PartnerCertified<Certification>;
  /** Empty while nobody does. */
  readonly holder: string;
}

/** The partner certification among all that are kept, followed; undefined until it is read. */
export function usePartnerCertification(today: DayText): CertifiedPartner | undefined {
  const { database } = useWorld();
  return useLive(async () => {
    const [rows, holders] = await Promise.all([readAllCertifications(database), readHolders(database)]);
    const found = partnerCertification(rows, today, PARTNER_RULES);
    const holder = found.kind === 'none' ? undefined : holders.find(({ id }) => id === found.certification.holderId);
    return { found, holder: holder === undefined ? '' : holderName(holder) };
  }, [database, today]);
}
