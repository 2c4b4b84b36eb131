import { expect, it } from 'vitest';
import { readPartnerHeadings } from '../../../../src/domain/partner/import/partner-headings.ts';
import { SHARED_COLUMNS } from '../../../../src/domain/partner/import/shared-columns.ts';

it('are read back from the headings of our own export', () => {
  expect(
    readPartnerHeadings(
      'shared',
      SHARED_COLUMNS.map(({ own }) => own),
    ),
  ).toEqual(SHARED_COLUMNS.map(({ field }) => field));
  expect(SHARED_COLUMNS.map(({ field }) => field)).toContain('stage');
});
