import { expect, it } from 'vitest';
import { keptDeadlineSchema } from '../../../src/domain/reminders/kept-deadline.schema.ts';
import type { KeptDeadline } from '../../../src/domain/reminders/planning.ts';

const KEPT: KeptDeadline = {
  key: 'expiry|c-1',
  kind: 'expiry',
  subjectId: 'c-1',
  on: { on: '2027-05-01', precision: 'day' },
  at: 1_800_000_000_000,
  after: 1_790_000_000_000,
  settled: true,
  next: { lead: -3, due: 1_795_000_000_000 },
};

it('reads what was left', () => {
  for (const kept of [KEPT, { ...KEPT, on: null, next: null }])
    expect(keptDeadlineSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

it.each([
  ['another kind', { kind: 'toString' }],
  ['no moment', { at: 'soon' }],
  ['no answer', { settled: undefined }],
  ['a reminder without a moment', { next: { lead: 1 } }],
  ['something more', { more: 1 }],
])('refuses %s', (_, change) => {
  expect(keptDeadlineSchema.safeParse({ ...KEPT, ...change }).success).toBe(false);
});
