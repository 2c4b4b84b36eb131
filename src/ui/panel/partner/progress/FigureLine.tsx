import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { ToneMark } from '../../../components/ToneMark.tsx';
import styles from './ProgressScreen.module.css';

interface Props {
  readonly label: string;
  /** As the ledger has it; null where it does not know. */
  readonly ledger: ReactNode | null;
  /** As the user read it on HubSpot's dashboard, and when; null where nothing was read, the day null where none is kept. */
  readonly read: { readonly words: string; readonly on: string | null } | null;
  /** Whether the two say different things. */
  readonly differs: boolean;
  /** Said below. */
  readonly note?: ReactNode;
}

/** One figure of the progress, with where it is from in words. */
export function FigureLine({ label, ledger, read, differs, note }: Props) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {ledger === null ? null : (
          <p>
            <span className={styles.value}>{ledger}</span>{' '}
            <span className={styles.soft}>{i18n.t('partnerProgress.fromLedger')}</span>
          </p>
        )}
        {read === null ? null : (
          <p>
            <span className={styles.value}>{read.words}</span>{' '}
            <span className={styles.soft}>
              {read.on === null
                ? i18n.t('partnerProgress.entered')
                : i18n.t('partnerProgress.readOn', { day: read.on })}
            </span>
          </p>
        )}
        {ledger === null && read === null ? <p className={styles.soft}>{i18n.t('partnerProgress.notKnown')}</p> : null}
        {differs ? <ToneMark tone="warn">{i18n.t('partnerProgress.differs')}</ToneMark> : null}
        {note === undefined ? null : <p className={styles.soft}>{note}</p>}
      </dd>
    </div>
  );
}
