import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { ClientHistory } from '../../../../domain/partner/clients/client-history.ts';
import { RecordSection } from './RecordSection.tsx';
import { dealLines, paymentLines, renewalLines } from './record-lines.ts';

interface Props {
  readonly history: ClientHistory;
  readonly clientId: string;
}

/** The renewals, shared deals and payments of a client, each with its first step where there is none. */
export function ClientRecords({ history, clientId }: Props) {
  const { renewals, deals, payments } = history;
  const client = `?client=${encodeURIComponent(clientId)}`;
  return (
    <>
      <RecordSection
        id="renewals"
        title={i18n.t('partner.renewals')}
        lines={useMemo(() => renewalLines(renewals), [renewals])}
        empty={i18n.t('partnerClients.noRenewals')}
        add={{ href: `#/partner/renewals/new${client}`, words: i18n.t('partnerClients.addRenewal') }}
      />
      <RecordSection
        id="deals"
        title={i18n.t('partner.shared')}
        lines={useMemo(() => dealLines(deals), [deals])}
        empty={i18n.t('partnerClients.noDeals')}
        add={{ href: `#/partner/shared/new${client}`, words: i18n.t('partnerClients.addDeal') }}
      />
      <RecordSection
        id="payments"
        title={i18n.t('partnerClients.payments')}
        lines={useMemo(() => paymentLines(payments), [payments])}
        empty={i18n.t('partnerClients.noPayments')}
        add={{ href: '#/partner/commissions', words: i18n.t('partnerClients.toCommissions') }}
      />
    </>
  );
}
