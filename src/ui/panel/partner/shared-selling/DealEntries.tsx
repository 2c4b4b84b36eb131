import { i18n } from '#i18n';
import type { Client, PointEntry } from '../../../../domain/points/ledger.ts';
import { Section } from '../../../components/Section.tsx';
import { entryName, saleWords } from '../../points/ledger/entry-words.ts';
import type { Points } from '../../points/use-points.ts';
import styles from './DealEntries.module.css';
import { EntryEstimate } from './EntryEstimate.tsx';

interface Props {
  readonly entries: readonly PointEntry[];
  readonly client: Client | null;
  readonly points: Points;
}

/** What winning a deal made of the ledger, with its points; it is changed there. */
export function DealEntries({ entries, client, points }: Props) {
  return (
    <Section id="shared-ledger" title={i18n.t('partnerShared.ledger')}>
      {entries.length === 0 ? <p>{i18n.t('partnerShared.ledgerEmpty')}</p> : null}
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <h3>{entryName(entry)}</h3>
            <p>{saleWords(entry)}</p>
            <EntryEstimate entry={entry} market={client?.market ?? null} points={points} />
            <a href={`#/points/ledger/${entry.clientId}`}>{i18n.t('partnerShared.ledgerOpen')}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
