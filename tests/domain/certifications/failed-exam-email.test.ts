import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import type { ExamAttempt } from '../../../src/domain/certifications/exam-attempt.ts';
import { judgeFailedExamEmail } from '../../../src/domain/certifications/failed-exam-email.ts';
import type { ReceivedEmail } from '../../../src/domain/certifications/received-email.ts';
import { retakeLock } from '../../../src/domain/certifications/retake-lock.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/domain/time.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';
import { sampleAttempt, sampleCertification } from '../../fixtures/academy-samples.ts';

const at = Date.parse('2026-11-21T12:00:00Z');
const context = { zone: 'Europe/Paris', rules: ACADEMY_RULES, nearDays: 90 };
const email: ReceivedEmail = {
  kind: 'failed-exam',
  certificationId: 'c1',
  receivedAt: at,
  address: 'ada@old.example',
};

const wait = (until: number) => ({ code: 'wait-until', at: until });
const fresh = wait(at + 12 * HOUR_MS);
const LOG = [{ code: 'ignore-email' }, { code: 'log-attempt', noticeSeenAt: at }, fresh];
const ASK = [{ code: 'check-my-learning' }, { code: 'ask-academy-or-community' }];

function ended(hoursBefore: number, changes: Partial<ExamAttempt> = {}): ExamAttempt {
  return sampleAttempt({ endedAt: at - hoursBefore * HOUR_MS, ...changes });
}

function judge(
  attempts: readonly ExamAttempt[],
  certification: Partial<Certification> = {},
  changes: Partial<ReceivedEmail> = {},
) {
  const records = { certifications: [sampleCertification(certification)], attempts, formerAddresses: [] };
  const { verdict, reasons, advice } = judgeFailedExamEmail({ ...email, ...changes }, records, context);
  return [verdict, reasons, advice];
}

describe('judgeFailedExamEmail', () => {
  it('takes an exam opened and not finished for the likely cause where nothing is on record', () => {
    expect(judge([])).toEqual(['doubtful', ['opened-without-finishing'], LOG]);
  });

  it.each([
    ['an hour ago', ended(1), wait(at + 11 * HOUR_MS)],
    ['nearly twelve hours ago', ended(11.9), wait(at + 0.1 * HOUR_MS)],
    ['an hour after, as rounded', ended(-1), wait(at + 13 * HOUR_MS)],
    [
      'long ago, with a lock still running',
      ended(30, { lock: retakeLock(at - HOUR_MS, 'failure-notice', 12) }),
      wait(at + 11 * HOUR_MS),
    ],
  ])('expects it after an attempt that failed %s', (_, attempt, advice) => {
    expect(judge([attempt])).toEqual(['expected', ['failed-on-record'], [advice]]);
  });

  it('expects it after an abandoned one, and says that it can be ignored', () => {
    expect(judge([ended(1, { outcome: 'abandoned' })])).toEqual([
      'expected',
      ['abandoned-on-record', 'opened-without-finishing'],
      [{ code: 'ignore-email' }, wait(at + 11 * HOUR_MS)],
    ]);
  });

  it('does not expect it after a pass', () => {
    expect(judge([ended(1, { outcome: 'passed' })])).toEqual(['unexpected', ['passed-on-record'], ASK]);
  });

  it.each([
    ['a failure whose lock is over', ended(12), []],
    ['a pass long ago', ended(300, { outcome: 'passed' }), ['passed-on-record']],
    ['an attempt after the e-mail', ended(-1.1), []],
    ['a deleted attempt', ended(1, { deletedAt: 5 }), []],
    ['an attempt at another certification', ended(1, { certificationId: 'c2' }), []],
  ])('is not content with %s', (_, attempt, more) => {
    expect(judge([attempt])).toEqual(['doubtful', ['opened-without-finishing', ...more], LOG]);
  });

  it('goes by the latest attempt before the e-mail', () => {
    const attempts = [ended(2, { id: 'a2', outcome: 'passed' }), ended(5), ended(-9, { id: 'a3' })];
    expect(judge(attempts)[1]).toEqual(['passed-on-record']);
  });

  it('sees an exam that was begun and never ended', () => {
    const sitting = { startedAt: at - 20 * MINUTE_MS, limitMinutes: 180 };
    const seen = ['expected', ['sitting-on-record', 'opened-without-finishing'], LOG];
    expect(judge([], { sitting })).toEqual(seen);
    expect(judge([ended(20)], { sitting })).toEqual(seen);
    expect(judge([ended(0.1)], { sitting })[1]).toEqual(['failed-on-record']);
    expect(judge([], { sitting: { ...sitting, startedAt: at + 1 } })[0]).toBe('doubtful');
  });

  it('remarks on the address without letting it decide', () => {
    expect(judge([ended(1)], { email: 'ada@new.example' })[1]).toEqual(['failed-on-record', 'other-address']);
    expect(judge([ended(1)], { email: '' })[1]).toEqual(['failed-on-record']);
    expect(judge([ended(1)], {}, { address: '' })[1]).toEqual(['failed-on-record', 'address-unknown']);
  });

  it('cannot tell about a certification that is not on record, but knows how long to wait', () => {
    expect(judge([ended(1)], {}, { certificationId: null })).toEqual([
      'cannot-tell',
      ['no-such-certification', 'opened-without-finishing'],
      [fresh, { code: 'check-my-learning' }],
    ]);
  });
});
