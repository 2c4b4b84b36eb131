import { type FoundPartnerRow, withPartnerCell } from '../../../domain/partner/import/found-partner-row.ts';
import type { PartnerField } from '../../../domain/partner/import/partner-field.ts';
import {
  type AskedKind,
  judgePartnerTable,
  type PartnerLayout,
} from '../../../domain/partner/import/partner-layout.ts';
import { readPartnerRows } from '../../../domain/partner/import/read-partner-rows.ts';
import type { TableReader } from '../../import/table-reader.ts';

/** How tables of the partner desk are read. */
export function partnerTables(asked: AskedKind): TableReader<FoundPartnerRow, PartnerField, PartnerLayout> {
  return {
    judge: (cells, choices) => judgePartnerTable(cells, choices, asked),
    read: readPartnerRows,
    isExact: ({ own }) => own,
    linked: (row, address) =>
      row.kind === 'clients' && (row.cells.link ?? '') === '' ? withPartnerCell(row, 'link', address) : row,
  };
}
