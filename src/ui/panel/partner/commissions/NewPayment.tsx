import { i18n } from '#i18n';
import { newPaymentDraft } from '../../../../domain/partner/commissions/payment-draft.ts';
import { quarterAfter, quarterOf } from '../../../../domain/partner/commissions/quarter.ts';
import { addPayment } from '../../../../jobs/partner/commissions/save-payment.ts';
import { Button } from '../../../components/Button.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import styles from './CommissionsScreen.module.css';
import { PaymentForm } from './PaymentForm.tsx';
import type { CommissionDesk } from './use-commission-desk.ts';
import { NEW_PAYMENT } from './use-commission-drafts.ts';

interface Props {
  readonly desk: CommissionDesk;
  readonly drafts: ReadonlyMap<string, unknown>;
  /** What a new payment starts with. */
  readonly currency: string;
}

/** The head of the screen with the way to a payment: typed here, or from a file. */
export function NewPayment({ desk, drafts, currency }: Props) {
  const world = useWorld();
  const { open, show, close, opener } = useOpenForm<'new'>(drafts.has(NEW_PAYMENT) ? 'new' : null);
  // What was paid last is what is most often typed.
  const quarter = quarterAfter(quarterOf(desk.today), -1);
  return (
    <>
      <header className={styles.head}>
        <h1 id="commissions">{i18n.t('partner.commissions')}</h1>
        <div className={styles.row}>
          <a href="#/partner/import?kind=payments">{i18n.t('partnerCommissions.importPayments')}</a>
          {open === null ? (
            <Button ref={opener} look="primary" onClick={() => show('new')}>
              {i18n.t('partnerCommissions.addPayment')}
            </Button>
          ) : null}
        </div>
      </header>
      {open === null ? null : (
        <PaymentForm
          draftKey={NEW_PAYMENT}
          kept={drafts.get(NEW_PAYMENT)}
          label={i18n.t('partnerCommissions.newPayment')}
          stored={newPaymentDraft({ quarter, currency })}
          desk={desk}
          onSave={(fields) => addPayment(world, fields)}
          onClose={close}
        />
      )}
    </>
  );
}
