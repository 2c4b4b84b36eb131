import { describe, expect, it } from 'vitest';
import {
  certificationSchema,
  holderSchema,
  retakeLockSchema,
} from '../../../src/domain/certifications/certification.schema.ts';
import { attempt, certification, holder, on } from '../../fixtures/rows.ts';

const { lock } = attempt();
const full = certification({
  earned: on('2026-02-03'),
  expires: on('2028-02'),
  notes: 'Two\nlines',
  minutesLeft: 45,
  practicumSubmittedOn: '2026-11-20',
  studyDays: 14,
  lock,
  sitting: { startedAt: 1, limitMinutes: null },
});

describe('the schemas of certifications', () => {
  it('take what is kept', () => {
    for (const row of [certification(), full]) expect(certificationSchema.parse(row)).toEqual(row);
    expect(holderSchema.parse(holder({ formerEmails: ['a@b.example'] })).formerEmails).toEqual(['a@b.example']);
    expect(retakeLockSchema.parse(lock)).toEqual(lock);
  });

  it.each([
    { id: '' },
    { revision: 0 },
    { revision: '1' },
    { deletedAt: 'never' },
    { earned: '2026-02-03' },
    { expires: { on: '2026-02-30', precision: 'day' } },
    { stage: 'lost' },
    { favourite: 1 },
    { lock: { ...lock, reason: 'luck' } },
    { sitting: { startedAt: 1 } },
    { stray: 1 },
  ])('refuse %j', (change) => {
    expect(certificationSchema.safeParse({ ...full, ...change }).success).toBe(false);
  });
});
