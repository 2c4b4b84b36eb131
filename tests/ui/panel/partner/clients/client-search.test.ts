import { expect, it } from 'vitest';
import { searchedLines } from '../../../../../src/ui/panel/partner/clients/client-search.ts';
import { linesOf } from '../../../../fixtures/desk-world.ts';
import { client } from '../../../../fixtures/ledger.ts';

const LINES = linesOf([client({ id: 'a', name: 'Acme', market: 'IN' }), client({ id: 'b', name: 'Café' })]);

it.each([
  ['', 'ab'],
  ['  ', 'ab'],
  ['CAFE', 'b'],
  ['india acme', 'a'],
  ['india cafe', ''],
])('%j finds %j', (search, found) => {
  expect(
    searchedLines(LINES, search)
      .map((line) => line.client.id)
      .join(''),
  ).toBe(found);
});
