import type { QuarterText } from '../../../domain/partner/commission-payment.ts';
import { clientsNamed } from '../../../domain/partner/commissions/clients-named.ts';
import { type Commission, commissionOf } from '../../../domain/partner/commissions/commission.ts';
import { earnedIn } from '../../../domain/partner/commissions/expected-commission.ts';
import { payDay, quarterAfter, quarterOf, quartersFrom } from '../../../domain/partner/commissions/quarter.ts';
import { roundedMoney } from '../../../domain/partner/commissions/rounded-money.ts';
import type { Client } from '../../../domain/points/ledger.ts';
import type { DayText } from '../../../domain/time.ts';
import { COMMISSION_RULES } from '../../../facts/commission-rules.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readCommissionTerms, readSharedEntries } from '../../../store/queries/commissions.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import type { ReportQuestion, ReportRow } from '../reports/report-kind.ts';
import { quarterName } from './quarter-name.ts';
import { ruleName } from './rule-name.ts';

/** Where a range is open: as far as the screen looks at first. */
const BACK = 4;
const AHEAD = 6;
/** A range of a thousand years would otherwise be walked quarter by quarter. */
const MOST_QUARTERS = 400;

/** What every deal earns, with whose it is. */
export async function readCommissions(
  database: CompanionDatabase,
  today: DayText,
): Promise<{ readonly commissions: readonly Commission[]; readonly clients: ReadonlyMap<string, Client> }> {
  const [clients, entries, terms, sharedEntries] = await Promise.all([
    readClients(database),
    readPointEntries(database),
    readCommissionTerms(database),
    readSharedEntries(database),
  ]);
  const context = { rules: COMMISSION_RULES, today, sharedEntries };
  const byId = new Map(clients.map((client) => [client.id, client]));
  const living = entries.filter(({ clientId }) => byId.has(clientId));
  return {
    commissions: living.map((entry) => commissionOf(entry, terms.get(entry.id) ?? null, context)),
    clients: byId,
  };
}

/** One row a deal and quarter, by quarter and client. A range names the quarters that its days lie in. */
export async function expectedRows(database: CompanionDatabase, question: ReportQuestion): Promise<ReportRow[]> {
  const { commissions, clients } = await readCommissions(database, question.today);
  const { currency, rule, client: words = '' } = question.filters;
  const found = clientsNamed(clients.values(), words);
  const asked = commissions.filter((commission) => {
    const inCurrency = currency === undefined || commission.monthly.currency === currency;
    const isNamed = found === null || found.has(commission.entry.clientId);
    return (
      inCurrency && isNamed && (rule === undefined || commission.rule?.id === rule) && commission.months.length > 0
    );
  });
  const name = ({ entry }: Commission) => clients.get(entry.clientId)?.name ?? '';
  const named = asked.map((commission) => ({ commission, client: name(commission) }));
  named.sort((a, b) => a.client.localeCompare(b.client) || (a.commission.entry.id < b.commission.entry.id ? -1 : 1));
  return quartersOf(question).flatMap((quarter) =>
    named.flatMap(({ commission, client }) => rowOf(commission, client, quarter)),
  );
}

function rowOf(commission: Commission, client: string, quarter: QuarterText): readonly ReportRow[] {
  const { entry, rule, monthly } = commission;
  const { months, amount } = earnedIn(commission, quarter);
  if (months === 0 || rule === null) return [];
  return [
    {
      key: `${quarter}|${entry.id}`,
      clientId: entry.clientId,
      route: '/partner/commissions',
      cells: {
        quarter: quarterName(quarter),
        client,
        product: entry.productLine,
        rule: ruleName(rule.id),
        monthly,
        months: String(months),
        amount: roundedMoney(amount, monthly.currency),
        payDay: payDay(quarter, COMMISSION_RULES.payAfterDays.value),
      },
    },
  ];
}

function quartersOf({ today, from, to }: ReportQuestion): readonly QuarterText[] {
  const first = from === null ? quarterAfter(quarterOf(to ?? today), -BACK) : quarterOf(from);
  const last = to === null ? quarterAfter(from === null ? quarterOf(today) : first, AHEAD) : quarterOf(to);
  return quartersFrom(first, MOST_QUARTERS).filter((quarter) => quarter <= last);
}
