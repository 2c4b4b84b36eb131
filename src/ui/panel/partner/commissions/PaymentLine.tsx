import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { CommissionPayment } from '../../../../domain/partner/commission-payment.ts';
import { paymentDraftOf } from '../../../../domain/partner/commissions/payment-draft.ts';
import { wholeFraction } from '../../../../domain/points/fraction.ts';
import { deletePayment, editPayment } from '../../../../jobs/partner/commissions/save-payment.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import styles from './CommissionsScreen.module.css';
import { amountWords, dayWords } from './commission-words.ts';
import { PaymentForm } from './PaymentForm.tsx';
import type { CommissionDesk } from './use-commission-desk.ts';
import { paymentKey } from './use-commission-drafts.ts';

interface Props {
  readonly payment: CommissionPayment;
  readonly desk: CommissionDesk;
  readonly drafts: ReadonlyMap<string, unknown>;
}

/** One payment, and what can be done with it. */
export function PaymentLine({ payment, desk, drafts }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const { clientId, amount, paidOn, notes } = payment;
  const key = paymentKey(payment.id);
  const { open, show, close, opener } = useOpenForm<'edit'>(drafts.has(key) ? 'edit' : null);
  const client = clientId === null ? '' : (desk.view.get(clientId)?.client.name ?? '');
  const words = amountWords(wholeFraction(amount.minor), amount.currency);
  const name = client === '' ? words : `${client}, ${words}`;
  return (
    <li>
      <div className={styles.line}>
        <span>
          {clientId === null ? (
            i18n.t('partnerCommissions.noClient')
          ) : (
            <a className={styles.name} href={`#/partner/clients/${clientId}`}>
              {client === '' ? i18n.t('partnerCommissions.goneClient') : client}
            </a>
          )}
        </span>
        <span>{words}</span>
      </div>
      <p className={styles.soft}>
        {paidOn === null
          ? i18n.t('partnerCommissions.onlyAnnounced')
          : i18n.t('partnerCommissions.paidOn', { day: dayWords(paidOn) })}
        {notes === '' ? null : ` · ${notes}`}
      </p>
      {open === null ? (
        <div className={styles.row}>
          <Button
            ref={opener}
            look="quiet"
            aria-label={i18n.t('partnerCommissions.editOf', { name })}
            onClick={() => show('edit')}
          >
            {i18n.t('action.edit')}
          </Button>
          <Button
            look="quiet"
            aria-label={i18n.t('partnerCommissions.deleteOf', { name })}
            onClick={async () => {
              settle(await deletePayment(world, payment), i18n.t('partnerCommissions.paymentDeleted', { name }));
            }}
          >
            {i18n.t('action.delete')}
          </Button>
        </div>
      ) : (
        <PaymentForm
          draftKey={key}
          kept={drafts.get(key)}
          label={i18n.t('partnerCommissions.editOf', { name })}
          stored={paymentDraftOf(payment, client, browserLanguage())}
          desk={desk}
          onSave={(fields) => editPayment(world, payment, fields)}
          onClose={close}
        />
      )}
    </li>
  );
}
