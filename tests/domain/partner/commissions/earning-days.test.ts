import { describe, expect, it } from 'vitest';
import { earningDays, endOfEarning } from '../../../../src/domain/partner/commissions/earning-days.ts';
import { COMMISSION_RULES } from '../../../../src/facts/commission-rules.ts';
import { pointEntry } from '../../../fixtures/ledger.ts';

const [lifetime, months] = COMMISSION_RULES.rules;
if (lifetime === undefined || months === undefined) throw new Error('two rules');
const OLD = { soldOn: '2021-05-10' };

describe('earningDays', () => {
  it.each([
    ['36 months', months, { soldOn: '2024-03-02' }, [['2024-03-02', '2027-03-02']], 'term'],
    [
      'less where the client leaves',
      months,
      { soldOn: '2024-03-02', endedOn: '2025-01-01' },
      [['2024-03-02', '2025-01-01']],
      'ended',
    ],
    ['nothing of a client who never paid', months, { soldOn: '2024-03-02', endedOn: '2024-03-02' }, [], 'ended'],
    ['an old deal until 1 April 2025', lifetime, OLD, [['2021-05-10', '2025-04-01']], 'not-managed'],
    [
      'an old deal for as long as it is managed',
      lifetime,
      { ...OLD, managedFrom: '2021-05-10' },
      [
        ['2021-05-10', '2025-04-01'],
        ['2025-04-01', null],
      ],
      null,
    ],
    [
      'an old deal until it is managed no more',
      lifetime,
      { ...OLD, managedFrom: '2025-06-01', managedUntil: '2026-02-01' },
      [
        ['2021-05-10', '2025-04-01'],
        ['2025-06-01', '2026-02-01'],
      ],
      'not-managed',
    ],
    [
      'an old deal unmanaged before 1 April 2025 all the same',
      lifetime,
      { ...OLD, managedFrom: '2021-05-10', managedUntil: '2023-01-01' },
      [['2021-05-10', '2025-04-01']],
      'not-managed',
    ],
    [
      'an old deal until the client leaves',
      lifetime,
      { ...OLD, managedFrom: '2021-05-10', endedOn: '2024-01-01' },
      [['2021-05-10', '2024-01-01']],
      'ended',
    ],
  ] as const)('are %s', (_, rule, change, spans, because) => {
    const entry = pointEntry(change);
    const days = earningDays(entry, rule, COMMISSION_RULES);
    expect(days).toEqual(spans.map(([from, until]) => ({ from, until })));
    expect(endOfEarning(entry, rule, days)?.because ?? null).toBe(because);
  });
});
