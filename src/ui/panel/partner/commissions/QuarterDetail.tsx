import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { CommissionPayment, QuarterText } from '../../../../domain/partner/commission-payment.ts';
import { earnedIn } from '../../../../domain/partner/commissions/expected-commission.ts';
import { quarterName } from '../../../../jobs/partner/commissions/quarter-name.ts';
import { Pager } from '../../points/tier/Pager.tsx';
import { usePages } from '../../points/tier/use-pages.ts';
import styles from './CommissionsScreen.module.css';
import { DealLine } from './DealLine.tsx';
import { PaymentLine } from './PaymentLine.tsx';
import type { ShownCommissions } from './shown-commissions.ts';
import type { CommissionDesk } from './use-commission-desk.ts';

interface Props {
  readonly quarter: QuarterText;
  readonly payments: readonly CommissionPayment[];
  readonly desk: CommissionDesk;
  readonly shown: ShownCommissions;
  readonly drafts: ReadonlyMap<string, unknown>;
}

const A_PAGE = 20;

/** The deals that earn in a quarter, by client, and what was paid for it. */
export function QuarterDetail({ quarter, payments, desk, shown, drafts }: Props) {
  const deals = useMemo(() => {
    const earning = shown.commissions.filter((commission) => earnedIn(commission, quarter).months > 0);
    const nameOf = (clientId: string) => desk.view.get(clientId)?.client.name ?? '';
    const named = earning.map((commission) => ({ commission, name: nameOf(commission.entry.clientId) }));
    return named.sort((a, b) => order(a.name, b.name) || order(a.commission.entry.id, b.commission.entry.id));
  }, [shown.commissions, desk.view, quarter]);
  const dealPage = usePages(deals, A_PAGE);
  const paymentPage = usePages(payments, A_PAGE);
  const name = quarterName(quarter);
  const [ofDeals, ofPayments] = [
    i18n.t('partnerCommissions.dealsOf', { quarter: name }),
    i18n.t('partnerCommissions.paymentsOf', { quarter: name }),
  ];
  return (
    <>
      <h4>{ofDeals}</h4>
      {deals.length === 0 ? <p className={styles.soft}>{i18n.t('partnerCommissions.noDeals')}</p> : null}
      <ul className={styles.lines} aria-label={ofDeals}>
        {dealPage.items.map(({ commission }) => (
          <DealLine
            key={commission.entry.id}
            commission={commission}
            earned={earnedIn(commission, quarter)}
            place="quarter"
            desk={desk}
            drafts={drafts}
          />
        ))}
      </ul>
      <Pager page={dealPage} of={ofDeals} />
      <h4>{ofPayments}</h4>
      {payments.length === 0 ? <p className={styles.soft}>{i18n.t('partnerCommissions.noPayments')}</p> : null}
      <ul className={styles.lines} aria-label={ofPayments}>
        {paymentPage.items.map((payment) => (
          <PaymentLine key={payment.id} payment={payment} desk={desk} drafts={drafts} />
        ))}
      </ul>
      <Pager page={paymentPage} of={ofPayments} />
    </>
  );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
