import { creditMaker } from '../domain/points/credit.ts';
import { addTo } from '../domain/points/fraction-sum.ts';
import type { PointsAccount } from '../domain/points/points-account.ts';
import { type RuleBook, ruleBook } from '../domain/points/rule-book.ts';
import { countsOn, emptySums, type Standing, standingOf } from '../domain/points/standing.ts';
import { tierAsksOn } from '../domain/points/tier.ts';
import { type TierLine, tierLine } from '../domain/points/tier-line.ts';
import type { DayText } from '../domain/time.ts';
import { POINTS_RULES } from '../facts/points-rules.ts';
import { keepTierLine } from '../store/changes/tier-line.ts';
import { readClients, readLedgerJournal, walkPointEntries } from '../store/queries/ledger.ts';
import { readPointsAccount } from '../store/queries/points-account.ts';
import { readTierLine } from '../store/queries/tier-line.ts';
import type { World } from './world.ts';

/**
 * The line about the tier as of `today`; null while the user has filled in no thresholds. The ledger is read only when the
 * day, the ledger or what the user said has changed since.
 */
export async function watchTier({ database }: World, today: DayText): Promise<TierLine | null> {
  const [account, { turn }, kept] = await Promise.all([
    readPointsAccount(database),
    readLedgerJournal(database),
    readTierLine(database),
  ]);
  const madeFor = JSON.stringify({ today, turn, account });
  if (kept?.madeFor === madeFor) return kept.line;
  const line = await workOut(database, account, today);
  // Most people have no thresholds: there is nothing to keep, and a full disk is no trouble to them here.
  if (line !== null || kept !== null) await keepTierLine(database, { madeFor, line });
  return line;
}

async function workOut(database: World['database'], account: PointsAccount, today: DayText): Promise<TierLine | null> {
  const book = ruleBook(POINTS_RULES, account.overrides);
  // Without thresholds there is nothing to say, so nothing needs to be read.
  if ((tierAsksOn(book, today)?.asks ?? []).length === 0) return null;
  return tierLine(account, book, await standingToday(database, book, today), today);
}

async function standingToday(database: World['database'], book: RuleBook, today: DayText): Promise<Standing> {
  const make = creditMaker(book);
  const markets = new Map((await readClients(database)).map(({ id, market }) => [id, market]));
  const sums = emptySums();
  await walkPointEntries(database, (entries) => {
    for (const entry of entries) {
      const market = markets.get(entry.clientId);
      if (market === undefined) continue;
      const reading = make(entry, market);
      if (reading.kind === 'refused') continue;
      for (const credit of reading.credits) if (countsOn(credit, today)) addTo(sums[credit.kind], credit.points);
    }
  });
  return standingOf(sums);
}
