import { expect, it } from 'vitest';
import { SHARED_COLUMNS } from '../../../../src/domain/partner/import/shared-columns.ts';
import { readPartnerHeadings } from '../../../../src/domain/partner/import/partner-headings.ts';

it('are read back from the headings of our own export', () => {
  expect(readPartnerHeadings('shared', SHARED_COLUMNS.map(({ own }) => own))).toEqual(SHARED_COLUMNS.map(({ field }) => field));
  expect(SHARED_COLUMNS.map(({ field }) => field)).toContain('stage');
});
