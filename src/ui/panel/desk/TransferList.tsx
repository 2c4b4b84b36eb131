import { useId } from 'react';
import { i18n } from '#i18n';
import type { Certification } from '../../../domain/certifications/certification.ts';
import type { TransferItem } from '../../../domain/certifications/transfer.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { ToneMark } from '../../components/ToneMark.tsx';
import styles from './TransferList.module.css';
import { OUTCOME_TONES, outcomeWords, transferReasonWords } from './transfer-words.ts';

interface Props {
  readonly items: readonly TransferItem[];
  readonly certifications: readonly Certification[];
  readonly ticked: (item: TransferItem) => boolean;
  readonly onTick: (certificationId: string, ticked: boolean) => void;
}

/** What becomes of each certification, and a box to tick for those that HubSpot has moved. */
export function TransferList({ items, certifications, ticked, onTick }: Props) {
  const id = useId();
  const byId = new Map(certifications.map((row) => [row.id, row]));
  return (
    <ul className={styles.list} aria-label={i18n.t('desk.transfer.plan')}>
      {items.map((item) => {
        const row = byId.get(item.certificationId);
        const reasonId = `${id}-${item.certificationId}`;
        return row === undefined ? null : (
          <li key={row.id}>
            <label className={styles.name}>
              <input
                type="checkbox"
                checked={ticked(item)}
                aria-describedby={reasonId}
                onChange={(event) => onTick(row.id, event.target.checked)}
              />
              <span>
                {row.name}
                {row.expires === null ? null : (
                  <span className={styles.until}> {i18n.t('list.until', [dateWords(row.expires)])}</span>
                )}
              </span>
            </label>
            <div className={styles.outcome} id={reasonId}>
              <ToneMark tone={OUTCOME_TONES[item.outcome]}>{outcomeWords(item.outcome)}</ToneMark>
              {item.reasons.map((reason) => (
                <p key={reason}>{transferReasonWords(reason)}</p>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
