import { expect, it } from 'vitest';
import { keptRow, renewalValues } from '../../../../src/domain/partner/import/kept-values.ts';
import { matchPartnerRows } from '../../../../src/domain/partner/import/match-partner-rows.ts';
import { readPartnerRow } from '../../../../src/domain/partner/import/read-partner-row.ts';
import { client } from '../../../fixtures/ledger.ts';
import { foundRow, reviewOf } from '../../../fixtures/partner-import.ts';
import { renewal } from '../../../fixtures/partner-rows.ts';

type Found = Parameters<typeof foundRow>;

function matched(kind: Found[0], ...cells: readonly Found[1][]) {
  const kept = [renewal({ owner: 'Riley' }), renewal({ id: 'r-2', owner: 'Sam' })].map((row) =>
    keptRow('renewals', row, renewalValues(row)),
  );
  const found = cells.map((one) =>
    foundRow(kind, { client: 'Acme Tools', products: 'Marketing Hub Professional', ...one }),
  );
  const review = reviewOf(kind, found, { clients: [client()], kept });
  const matches = matchPartnerRows(
    found.map((row) => readPartnerRow(row, review)),
    review,
  );
  return found.map(({ key }) => matches.get(key)?.id ?? null);
}

it('gives a kept row to the row that says the same of it, whatever comes first', () => {
  expect(matched('renewals', { owner: 'Lou' }, { owner: 'Riley' })).toEqual(['r-2', 'r-1']);
  expect(matched('renewals', {}, {}, {})).toEqual(['r-1', 'r-2', null]);
});

it('gives nothing to a row of another client or day', () => {
  expect(matched('renewals', { client: 'Edo' }, { renewsOn: '2027-02-01' }, { renewsOn: '' })).toEqual([
    null,
    null,
    null,
  ]);
});

it('gives a client to every row of it', () => {
  expect(matched('clients', {}, {}, { client: 'Edo' })).toEqual(['acme', 'acme', null]);
});
