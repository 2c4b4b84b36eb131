import { describe, expect, it } from 'vitest';
import { checkEmail } from '../../../src/domain/certifications/email-check.ts';
import { HOUR_MS } from '../../../src/domain/time.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';
import { onDay, sampleCertification } from '../../fixtures/academy-samples.ts';

const receivedAt = Date.parse('2026-11-21T12:00:00Z');
const context = { zone: 'Europe/Paris', rules: ACADEMY_RULES, nearDays: 90 };
const records = {
  certifications: [sampleCertification({ email: 'ada@new.example', expires: onDay('2028-01-15') })],
  attempts: [],
  formerAddresses: ['ada@old.example'],
};
const email = { certificationId: 'c1', receivedAt, address: 'ada@old.example' };

describe('checkEmail', () => {
  it.each([
    ['expiry-notice', 'expiry-far-off'],
    ['expired-notice', 'not-yet-expired'],
    ['welcome', 'address-on-record'],
  ] as const)("answers a wrong %s with HubSpot's cause and what is on record", (kind, own) => {
    const verdict = checkEmail({ ...email, kind }, records, context);
    expect(verdict.verdict).toBe('unexpected');
    expect(verdict.reasons).toEqual([
      { code: 'transferred-earlier', by: 'hubspot' },
      { code: own, by: 'ours' },
    ]);
    expect(verdict.advice[0]).toEqual({ code: 'update-email-preferences', by: 'hubspot' });
  });

  it('answers a failure nobody remembers as HubSpot does: ignore it and wait twelve hours', () => {
    expect(checkEmail({ ...email, kind: 'failed-exam', address: 'ada@new.example' }, records, context)).toEqual({
      verdict: 'doubtful',
      reasons: [{ code: 'opened-without-finishing', by: 'hubspot' }],
      advice: [
        { code: 'ignore-email', by: 'hubspot' },
        { code: 'log-attempt', noticeSeenAt: receivedAt, by: 'ours' },
        { code: 'wait-until', at: receivedAt + 12 * HOUR_MS, by: 'hubspot' },
      ],
    });
  });

  it('gives a reason for every verdict, and advice wherever something is amiss', () => {
    for (const kind of ['expiry-notice', 'expired-notice', 'welcome', 'failed-exam'] as const) {
      for (const certificationId of ['c1', null]) {
        for (const address of ['ada@old.example', 'ada@new.example', 'ada@third.example', '']) {
          for (const nearDays of [0, 1_000]) {
            const { verdict, reasons, advice } = checkEmail({ kind, certificationId, address, receivedAt }, records, {
              ...context,
              nearDays,
            });
            expect(reasons.length).toBeGreaterThan(0);
            if (verdict !== 'expected') expect(advice.length).toBeGreaterThan(0);
          }
        }
      }
    }
  });
});
