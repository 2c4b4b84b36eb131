import { expect, it } from 'vitest';
import { draftKeys } from '../../../../../src/ui/panel/points/ledger/draft-keys.ts';
import { ACME, pointEntry, SALE } from '../../../../fixtures/ledger-rows.ts';

it('names everything that may be half typed of a client, each once', () => {
  const keys = draftKeys(ACME, [pointEntry(), pointEntry({ id: 'e2' })]);
  expect(keys).toHaveLength(6);
  expect(new Set(keys).size).toBe(6);
  expect(keys).toContain(`entry|${SALE}`);
  expect(draftKeys(null, [])).toEqual(['client|new']);
});
