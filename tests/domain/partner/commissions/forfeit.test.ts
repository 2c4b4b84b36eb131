import { expect, it } from 'vitest';
import { forfeitOf } from '../../../../src/domain/partner/commissions/forfeit.ts';
import { COMMISSION_RULES } from '../../../../src/facts/commission-rules.ts';
import { pointEntry } from '../../../fixtures/ledger.ts';
import { commissionTerms } from '../../../fixtures/partner-rows.ts';

const [lifetime, months] = COMMISSION_RULES.rules;
if (lifetime === undefined || months === undefined) throw new Error('two rules');
const OLD = { soldOn: '2021-05-10' };

it.each([
  [
    'all, 6 months after the close, where the paperwork is missing',
    months,
    { soldOn: '2026-08-31' },
    'missing',
    '2027-02-28',
    'paperwork',
  ],
  ['nothing where it is complete', months, {}, 'complete', null, null],
  ['nothing where nobody said', months, {}, 'unknown', null, null],
  ['what an old deal earned after 1 April 2025 unmanaged', lifetime, OLD, 'unknown', '2025-04-01', 'not-managed'],
  [
    'the same where the managing ended before',
    lifetime,
    { ...OLD, managedFrom: '2021-06-01', managedUntil: '2022-01-01' },
    'unknown',
    '2025-04-01',
    'not-managed',
  ],
  [
    'what follows the last day an old deal is managed',
    lifetime,
    { ...OLD, managedFrom: '2021-06-01', managedUntil: '2027-01-01' },
    'unknown',
    '2027-01-01',
    'not-managed',
  ],
  ['nothing of an old deal that is managed', lifetime, { ...OLD, managedFrom: '2021-06-01' }, 'unknown', null, null],
  ['nothing of a client who had left by then', lifetime, { ...OLD, endedOn: '2025-04-01' }, 'unknown', null, null],
] as const)('forfeits %s', (_, rule, change, paperwork, on, because) => {
  const found = forfeitOf(pointEntry(change), commissionTerms({ paperwork }), rule, COMMISSION_RULES);
  expect([found?.on ?? null, found?.because ?? null]).toEqual([on, because]);
});
