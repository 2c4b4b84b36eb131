import { CLIENT, CURRENCY, HUB_ID, NOTES } from './common-columns.ts';
import type { PartnerColumn } from './partner-field.ts';

/** What is imported of a payment, in the order in which it is shown and written. */
export const PAYMENT_COLUMNS: readonly PartnerColumn[] = [
  CLIENT,
  HUB_ID,
  {
    field: 'quarter',
    reads: 'quarter',
    own: 'Quarter',
    headings:
      'quarter,payment quarter,commission quarter,earned in,period,payment period,commission period,trimestre,trimestre de paiement,periode,periode de paiement,periode de commission',
  },
  {
    field: 'amount',
    reads: 'signed-money',
    own: 'Amount',
    headings:
      'amount,payment,commission,commissions,commission amount,payment amount,estimated commission,paid amount,amount paid,revenue share,payout,total commission,montant,paiement,montant de la commission,montant du paiement,commission estimee,montant paye,montant verse,versement',
  },
  CURRENCY,
  {
    field: 'paidOn',
    reads: 'past-day',
    own: 'Paid on',
    headings:
      'paid on,payment date,date paid,paid date,paid,date of payment,payout date,pay date,paye le,payee le,date de paiement,date du paiement,verse le,versee le,date de versement',
  },
  NOTES,
];
