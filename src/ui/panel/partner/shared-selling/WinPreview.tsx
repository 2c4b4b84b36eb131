import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import { wonEntry } from '../../../../domain/partner/shared-selling/won-entry.ts';
import type { WonSharedFields } from '../../../../domain/partner/shared-selling/won-shared-check.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import { newRow } from '../../../../domain/row.ts';
import type { Points } from '../../points/use-points.ts';
import { EntryEstimate } from './EntryEstimate.tsx';
import styles from './WinPreview.module.css';

interface Props {
  readonly deal: SharedDeal;
  readonly sale: WonSharedFields;
  readonly client: Client | null;
  readonly points: Points;
}

/** The points that winning a deal so would give. */
export function WinPreview({ deal, sale, client, points }: Props) {
  const entry = useMemo(() => ({ ...newRow(deal.id, 0), ...wonEntry(deal, sale) }), [deal, sale]);
  return (
    <div className={styles.preview}>
      <h3>{i18n.t('partnerShared.preview')}</h3>
      <EntryEstimate entry={entry} market={client?.market ?? null} points={points} />
    </div>
  );
}
