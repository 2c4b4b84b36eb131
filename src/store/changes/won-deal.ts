import type { CompanionDatabase } from '../database.ts';
import { changeRows } from './change-rows.ts';
import { orBack } from './kept-rows.ts';
import { type KeptLedgerChange, keepLedgerChange, type LedgerChange } from './ledger-change.ts';
import { type KeptPlanChange, keepPlanChange, type PlanChange } from './plan-change.ts';

/** What becomes of the ledger and of the plan when a planned deal is won. */
export interface WonDealChange {
  readonly ledger: LedgerChange;
  readonly plan: PlanChange;
}

/** What a change replaced: enough to take it back. */
export interface KeptWonDealChange {
  readonly ledger: KeptLedgerChange;
  readonly plan: KeptPlanChange;
}

/**
 * Keeps a change of the ledger and one of the plans in one transaction, so that no deal is in both or in neither. Refuses
 * when a row of either has been changed by another page since it was read.
 */
export async function keepWonDeal(
  database: CompanionDatabase,
  { ledger, plan }: WonDealChange,
): Promise<KeptWonDealChange | 'changed-elsewhere'> {
  const { clients, pointEntries, settings, plans, plannedDeals } = database;
  return changeRows(database, [clients, pointEntries, settings, plans, plannedDeals], async () => ({
    ledger: orBack(await keepLedgerChange(database, ledger)),
    plan: orBack(await keepPlanChange(database, plan)),
  }));
}
