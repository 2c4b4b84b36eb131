import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import { clientFilter } from '../../../../domain/partner/clients/client-filter.ts';
import type { ClientSummary } from '../../../../domain/partner/clients/client-summary.ts';
import { clientTotals } from '../../../../domain/partner/clients/client-totals.ts';
import { formatPoints } from '../../../../domain/points/format-points.ts';
import { ruleSetOn } from '../../../../domain/points/rule-book.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { ruleSetWords } from '../../points/rule-set-words.ts';
import type { Points } from '../../points/use-points.ts';
import type { MailText } from './mail-text.ts';

/** The partner desk in a few lines, as an e-mail: clients, what they pay, points and the renewals that are near. */
export function summaryMailText(clients: readonly ClientSummary[], { book, today }: Points): MailText {
  const language = browserLanguage();
  const day = dateWords({ on: today, precision: 'day' });
  const { standing, mrr } = clientTotals(clients);
  const managed = clients.filter((client) => client.managed).length;
  const renewing = clients.filter(clientFilter('renewing', 0, today)).length;
  const set = ruleSetOn(book.rules, today);
  const points = (value: typeof standing.total) => formatPoints(value, language);
  return {
    subject: i18n.t('partnerTeam.summarySubject', { day }),
    body: [
      [
        i18n.t('partnerTeam.clientsLine', { clients: clients.length, managed }),
        ...(mrr.length === 0
          ? []
          : [i18n.t('partnerTeam.mrrLine', { amount: mrr.map((money) => formatMoney(money, language)).join(' + ') })]),
        i18n.t('partnerTeam.pointsLine', {
          total: points(standing.total),
          sold: points(standing.sold),
          managed: points(standing.managed),
        }),
        i18n.t('partnerTeam.renewalsLine', { count: renewing }),
      ].join('\n'),
      i18n.t('partnerTeam.estimate', { rules: set === null ? '' : ruleSetWords(set, book.rules) }),
    ].join('\n\n'),
  };
}
