import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { formatMoney } from '../../../domain/money.ts';
import type { ClientSummary } from '../../../domain/partner/clients/client-summary.ts';
import { roundedDecimal } from '../../../domain/points/decimal.ts';
import { countryWords } from '../../country-words.ts';
import type { ReportRow } from '../reports/report-kind.ts';

const PLACES = 2;

/** A client as a row of a report. An amount in a second currency stands beside the first, in words. */
export function clientReportRow(summary: ClientSummary): ReportRow {
  const { client, profile, products, mrr, sold, managed, standing, nextRenewal } = summary;
  const [first, ...further] = mrr?.amounts ?? [];
  return {
    key: client.id,
    clientId: client.id,
    route: `/partner/clients/${client.id}`,
    cells: {
      client: client.name,
      market: client.market === null ? null : countryWords(client.market),
      relationship: profile?.relationship || null,
      products: products.join(', ') || null,
      mrr: first ?? null,
      mrrFurther: further.map((money) => formatMoney(money, browserLanguage())).join(', ') || null,
      mrrSource: mrr === null ? null : i18n.t(`partnerClients.report.source.${mrr.source}`),
      sold: yesNo(sold),
      managed: yesNo(managed),
      toolsUsed: profile?.toolsUsed?.toString() ?? null,
      lastActiveOn: profile?.lastActiveOn ?? null,
      renewalOwner: profile?.renewalOwner || null,
      points: roundedDecimal(standing.total, PLACES),
      nextRenewal,
    },
  };
}

function yesNo(is: boolean): string {
  return i18n.t(is ? 'partnerClients.report.yes' : 'partnerClients.report.no');
}
