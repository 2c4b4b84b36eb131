import { useId } from 'react';
import { i18n } from '#i18n';
import type { QuarterText } from '../../../../domain/partner/commission-payment.ts';
import type { ByCurrency } from '../../../../domain/partner/commissions/expected-commission.ts';
import type { PaidCommission } from '../../../../domain/partner/commissions/paid-commission.ts';
import { firstDay, lastDay, payDay } from '../../../../domain/partner/commissions/quarter.ts';
import { COMMISSION_RULES } from '../../../../facts/commission-rules.ts';
import { quarterName } from '../../../../jobs/partner/commissions/quarter-name.ts';
import { Button } from '../../../components/Button.tsx';
import { AmountList } from './AmountList.tsx';
import styles from './CommissionsScreen.module.css';
import { dayWords } from './commission-words.ts';
import { difference } from './difference.ts';
import { QuarterDetail } from './QuarterDetail.tsx';
import type { ShownCommissions } from './shown-commissions.ts';
import type { CommissionDesk } from './use-commission-desk.ts';

interface Props {
  readonly quarter: QuarterText;
  /** Whether today lies in it. */
  readonly present: boolean;
  readonly expected: ByCurrency;
  readonly paid: PaidCommission;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly desk: CommissionDesk;
  readonly shown: ShownCommissions;
  readonly drafts: ReadonlyMap<string, unknown>;
}

/** One quarter: what is expected for it, what was paid, and the difference once its day of payment has passed. */
export function QuarterItem(props: Props) {
  const { quarter, present, expected, paid, open, onToggle, desk, shown } = props;
  const id = useId();
  const due = payDay(quarter, COMMISSION_RULES.payAfterDays.value);
  const days = { from: firstDay(quarter), to: lastDay(quarter) };
  const client = shown.filter.client.trim();
  const report = (key: string, state = '') => ({ key, question: { ...days, state, client } });
  const said = { day: dayWords(due) };
  return (
    <li>
      <div className={styles.quarter}>
        <h3>{quarterName(quarter)}</h3>
        <span className={styles.soft}>
          {present ? `${i18n.t('partnerCommissions.thisQuarter')} · ` : ''}
          {due < desk.today ? i18n.t('partnerCommissions.wasDue', said) : i18n.t('partnerCommissions.due', said)}
        </span>
      </div>
      <dl className={styles.figures}>
        <div>
          <dt>{i18n.t('partnerCommissions.expected')}</dt>
          <dd>
            <AmountList amounts={expected} report={report('commissions-expected')} />
          </dd>
        </div>
        <div>
          <dt>{i18n.t('partnerCommissions.paid')}</dt>
          <dd>
            <AmountList amounts={paid.paid} report={report('commissions-paid', 'paid')} />
          </dd>
        </div>
        {paid.announced.size === 0 ? null : (
          <div>
            <dt>{i18n.t('partnerCommissions.announced')}</dt>
            <dd>
              <AmountList amounts={paid.announced} report={report('commissions-paid', 'announced')} />
            </dd>
          </div>
        )}
        {due < desk.today ? (
          <div>
            <dt>{i18n.t('partnerCommissions.difference')}</dt>
            <dd>
              <AmountList amounts={difference(paid.paid, expected)} report={report('commissions-expected')} />
            </dd>
          </div>
        ) : null}
      </dl>
      <Button look="quiet" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
        {i18n.t('partnerCommissions.detailOf', { quarter: quarterName(quarter) })}
      </Button>
      {open ? (
        <div id={id} className={styles.open}>
          <QuarterDetail quarter={quarter} payments={paid.payments} {...{ desk, shown, drafts: props.drafts }} />
        </div>
      ) : null}
    </li>
  );
}
