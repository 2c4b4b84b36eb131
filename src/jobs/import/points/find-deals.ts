import { type DealLayout, judgeDealTable } from '../../../domain/points/import/deal-layout.ts';
import type { DealAnswers } from '../../../domain/points/import/deal-review.ts';
import { type DealField, type FoundDeal, withDealCell } from '../../../domain/points/import/found-deal.ts';
import { readDeals } from '../../../domain/points/import/read-deals.ts';
import { findTables } from '../find-tables.ts';
import type { FindControls, ImportInput, ImportReading } from '../import-reading.ts';
import type { TableReader } from '../table-reader.ts';

/** How tables of deals are read. */
export const DEAL_TABLES: TableReader<FoundDeal, DealField, DealLayout> = {
  judge: judgeDealTable,
  read: readDeals,
  isExact: ({ own }) => own,
  linked: (row, address) => (row.cells.link === '' ? withDealCell(row, 'link', address) : row),
};

/** Finds the rows of tables of deals in whatever was given, as `findTables` does. */
export function findDeals(
  input: ImportInput,
  answers: DealAnswers,
  work: FindControls = {},
): Promise<ImportReading<FoundDeal, DealField>> {
  return findTables(input, DEAL_TABLES, answers, work);
}
