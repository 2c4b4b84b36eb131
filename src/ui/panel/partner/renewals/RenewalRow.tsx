import type { Ref } from 'react';
import { i18n } from '#i18n';
import { ToneMark } from '../../../components/ToneMark.tsx';
import { ClientLinks } from './ClientLinks.tsx';
import { RenewalFacts } from './RenewalFacts.tsx';
import styles from './RenewalRow.module.css';
import type { RenewalLine } from './renewal-line.ts';
import { standingTone, standingWords } from './renewal-words.ts';

interface Props {
  readonly line: RenewalLine;
  /** Its place in the list, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
  readonly measure?: Ref<HTMLLIElement>;
}

/** One renewal in the list: whose, what, how much, by when and how it stands. */
export function RenewalRow({ line, index, total, measure }: Props) {
  const { renewal, client, standing } = line;
  return (
    <li ref={measure} data-index={index} aria-setsize={total} aria-posinset={index + 1} className={styles.row}>
      <div className={styles.head}>
        <a className={styles.name} href={`#/partner/renewals/${renewal.id}`}>
          {client?.name ?? i18n.t('partnerRenewals.clientGone')}
        </a>
        <ToneMark tone={standingTone(standing)}>{standingWords(standing)}</ToneMark>
      </div>
      <RenewalFacts renewal={renewal} />
      {client === null ? null : <ClientLinks client={client} />}
    </li>
  );
}
