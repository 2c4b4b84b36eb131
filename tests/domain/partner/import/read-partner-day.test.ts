import { expect, it } from 'vitest';
import type { PartnerReason } from '../../../../src/domain/partner/import/partner-reason.ts';
import { readPartnerDay } from '../../../../src/domain/partner/import/read-partner-day.ts';

it.each([
  ['2027-01-31', false, '2027-01-31', []],
  ['31 janvier 2027', false, '2027-01-31', []],
  ['n/a', false, null, []],
  ['03/04/2027', false, null, ['ambiguous-date']],
  ['31/02/2027', false, null, ['impossible-date']],
  ['soon', false, null, ['unreadable-date']],
  ['Feb 2027', false, null, ['month-only']],
  ['2026-11-22', true, '2026-11-22', []],
  ['2026-11-23', true, '2026-11-23', ['in-future']],
])('%s, past %j', (text, past, day, codes) => {
  const reasons: PartnerReason[] = [];
  const read = readPartnerDay('renewsOn', text, { dateOrder: null, today: '2026-11-22' }, past, reasons);
  expect(read).toBe(day);
  expect(reasons.map(({ code }) => code)).toEqual(codes);
});
