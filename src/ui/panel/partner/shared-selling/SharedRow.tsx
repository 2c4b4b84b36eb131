import type { Ref } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import { ToneMark } from '../../../components/ToneMark.tsx';
import { dealWords } from '../../points/ledger/entry-words.ts';
import styles from './SharedRow.module.css';
import type { SharedLine } from './shared-lines.ts';
import { dealDayWords, dealTitle, STAGE_TONES, stageWords } from './shared-words.ts';

interface Props {
  readonly line: SharedLine;
  /** Its place in the list, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
  readonly measure?: Ref<HTMLLIElement>;
}

/** One deal in the list: whose, what, how much a month and how it stands. */
export function SharedRow({ line: { deal, client }, index, total, measure }: Props) {
  const amount = formatMoney(deal.mrr, browserLanguage());
  return (
    <li ref={measure} data-index={index} aria-setsize={total} aria-posinset={index + 1} className={styles.row}>
      <a className={styles.open} href={`#/partner/shared/${deal.id}`}>
        <span className={styles.name}>{client?.name ?? i18n.t('partnerShared.clientDeleted')}</span>
        <span className={styles.amount}>{i18n.t('partnerShared.monthly', { amount })}</span>
        <span className={styles.detail}>
          {dealTitle(deal)} · {dealWords(deal.origin)}
        </span>
        <span className={styles.state}>
          <ToneMark tone={STAGE_TONES[deal.stage]}>{stageWords(deal.stage)}</ToneMark>
          <span>{dealDayWords(deal)}</span>
        </span>
      </a>
    </li>
  );
}
