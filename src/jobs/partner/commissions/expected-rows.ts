import { browserLanguage } from '../../../browser/language.ts';
import type { QuarterText } from '../../../domain/partner/commission-payment.ts';
import { clientsNamed } from '../../../domain/partner/commissions/clients-named.ts';
import { type Commission, commissionOf } from '../../../domain/partner/commissions/commission.ts';
import { earnedIn } from '../../../domain/partner/commissions/expected-commission.ts';
import { payDay, quarterAfter, quarterOf, quartersFrom } from '../../../domain/partner/commissions/quarter.ts';
import { roundedMoney } from '../../../domain/partner/commissions/rounded-money.ts';
import type { Client, PointEntry } from '../../../domain/points/ledger.ts';
import type { DayText } from '../../../domain/time.ts';
import { COMMISSION_RULES } from '../../../facts/commission-rules.ts';
import type { CompanionDatabase } from '../../../store/database.ts';
import { readCommissionTerms, readSharedEntries } from '../../../store/queries/commissions.ts';
import { readClients, readPointEntries } from '../../../store/queries/ledger.ts';
import { createPause, flatMapped, mapped, type Pause, sorted } from '../../long-work.ts';
import type { ReportQuestion, ReportRow } from '../reports/report-kind.ts';
import { quarterName } from './quarter-name.ts';
import { ruleName } from './rule-name.ts';

/** Where a range is open: as far as the screen looks at first. */
const BACK = 4;
const AHEAD = 6;
/** A range of a thousand years would otherwise be walked quarter by quarter. */
const MOST_QUARTERS = 400;

/** What every deal earns, with whose it is. All is read before there is a pause. */
export async function readCommissions(
  database: CompanionDatabase,
  today: DayText,
  pause: Pause,
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
  const make = (entry: PointEntry) => commissionOf(entry, terms.get(entry.id) ?? null, context);
  return { commissions: await mapped(living, make, pause), clients: byId };
}

/** One row a deal and quarter, by quarter and client. A range names the quarters that its days lie in. */
export async function expectedRows(database: CompanionDatabase, question: ReportQuestion): Promise<ReportRow[]> {
  const pause = createPause();
  const { commissions, clients } = await readCommissions(database, question.today, pause);
  const { currency, rule, client: words = '' } = question.filters;
  const found = clientsNamed(clients.values(), words);
  const asked = commissions.filter((commission) => {
    const inCurrency = currency === undefined || commission.monthly.currency === currency;
    const isNamed = found === null || found.has(commission.entry.clientId);
    return (
      inCurrency && isNamed && (rule === undefined || commission.rule?.id === rule) && commission.months.length > 0
    );
  });
  const ranks = ranksByName([...clients.values()]);
  const rank = ({ entry }: Commission) => ranks.get(entry.clientId) ?? 0;
  const byName = (a: Commission, b: Commission) => rank(a) - rank(b) || (a.entry.id < b.entry.id ? -1 : 1);
  const named = await sorted(asked, byName, pause);
  const rows: ReportRow[] = [];
  for (const quarter of quartersOf(question)) {
    const name = quarterName(quarter);
    const make = (one: Commission) => rowOf(one, clients.get(one.entry.clientId)?.name ?? '', { quarter, name });
    for (const row of await flatMapped(named, make, pause)) rows.push(row);
    await pause();
  }
  return rows;
}

/** The places of clients among all by name: thousands of deals are then put in order by numbers. Those of one name share theirs. */
function ranksByName(clients: readonly Client[]): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(browserLanguage());
  const ordered = clients.toSorted((a, b) => compare(a.name, b.name));
  let rank = 0;
  return new Map(
    ordered.map(({ id, name }, at) => {
      if (at > 0 && compare(ordered[at - 1]?.name ?? '', name) !== 0) rank = at;
      return [id, rank];
    }),
  );
}

interface NamedQuarter {
  readonly quarter: QuarterText;
  readonly name: string;
}

function rowOf(commission: Commission, client: string, { quarter, name }: NamedQuarter): readonly ReportRow[] {
  const { entry, rule, monthly } = commission;
  const { months, amount } = earnedIn(commission, quarter);
  if (months === 0 || rule === null) return [];
  return [
    {
      key: `${quarter}|${entry.id}`,
      clientId: entry.clientId,
      route: '/partner/commissions',
      cells: {
        quarter: name,
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
