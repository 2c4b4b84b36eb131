import { expect, it } from 'vitest';
import { forfeitReason } from '../../../../src/jobs/partner/commissions/forfeit-reason.ts';

it.each([
  ['paperwork', '2026-11-22', /^Forfeited since Nov 22, 2026: the paperwork/],
  ['paperwork', '2026-11-23', /^Forfeited on Nov 23, 2026 unless/],
  ['not-managed', '2025-04-01', /^Forfeited since Apr 1, 2025: an old deal/],
  ['not-managed', '2027-01-01', /^Forfeited from Jan 1, 2027 on/],
] as const)('says of %s on %s what it means', (because, on, words) => {
  expect(forfeitReason({ because, on }, '2026-11-22')).toMatch(words);
});
