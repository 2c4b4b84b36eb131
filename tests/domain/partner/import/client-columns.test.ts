import { expect, it } from 'vitest';
import { CLIENT_COLUMNS } from '../../../../src/domain/partner/import/client-columns.ts';
import { readPartnerHeadings } from '../../../../src/domain/partner/import/partner-headings.ts';

it('are read back from the headings of our own export', () => {
  expect(
    readPartnerHeadings(
      'clients',
      CLIENT_COLUMNS.map(({ own }) => own),
    ),
  ).toEqual(CLIENT_COLUMNS.map(({ field }) => field));
  expect(CLIENT_COLUMNS.map(({ field }) => field)).toContain('toolsUsed');
});
