import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import { judgeExpiryEmail } from '../../../src/domain/certifications/expiry-email.ts';
import type { EmailRecords, ReceivedEmail } from '../../../src/domain/certifications/received-email.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';
import { inMonth, onDay, sampleCertification } from '../../fixtures/academy-samples.ts';

const OLD = 'ada@old.example';
const NEW = 'ada@new.example';
const context = { zone: 'Europe/Paris', rules: ACADEMY_RULES, nearDays: 90 };
const near = { expires: onDay('2027-01-15') };
const far = { expires: onDay('2028-01-15') };
const past = { expires: onDay('2026-11-20') };

const notice: ReceivedEmail = {
  kind: 'expiry-notice',
  certificationId: 'c1',
  receivedAt: Date.parse('2026-11-21T09:00:00Z'),
  address: OLD,
};

function judge(
  email: Partial<ReceivedEmail>,
  certifications: readonly Partial<Certification>[],
  formerAddresses: readonly string[] = [],
) {
  const records: EmailRecords = {
    certifications: certifications.map((changes, index) => sampleCertification({ id: `c${index + 1}`, ...changes })),
    attempts: [],
    formerAddresses,
  };
  const { verdict, reasons, advice } = judgeExpiryEmail({ ...notice, ...email }, records, context);
  return [verdict, reasons, advice.map(({ code }) => code)];
}

const ASK = ['check-my-learning', 'ask-academy-or-community'];
const STOP = ['update-email-preferences', 'check-my-learning'];

describe('judgeExpiryEmail, by the recorded expiry alone', () => {
  it.each([
    ['expiry-notice', near, 'expected', 'expiry-near', []],
    ['expiry-notice', { expires: onDay('2027-02-19') }, 'expected', 'expiry-near', []],
    ['expiry-notice', { expires: onDay('2027-02-20') }, 'doubtful', 'expiry-far-off', ASK],
    ['expiry-notice', { expires: onDay('2026-11-21') }, 'expected', 'may-be-expired', []],
    ['expiry-notice', { expires: inMonth('2026-11') }, 'expected', 'may-be-expired', []],
    ['expiry-notice', { expires: inMonth('2027-02') }, 'expected', 'expiry-near', []],
    ['expiry-notice', past, 'doubtful', 'recorded-expired', ASK],
    ['expiry-notice', { expires: null }, 'cannot-tell', 'expiry-unknown', ASK],
    ['expired-notice', past, 'expected', 'recorded-expired', []],
    ['expired-notice', { expires: inMonth('2026-10') }, 'expected', 'recorded-expired', []],
    ['expired-notice', { expires: inMonth('2026-11') }, 'expected', 'may-be-expired', []],
    ['expired-notice', { expires: onDay('2026-11-22') }, 'doubtful', 'not-yet-expired', ASK],
    ['expired-notice', { expires: null }, 'cannot-tell', 'expiry-unknown', ASK],
  ] as const)('%s about one that has %o', (kind, changes, verdict, reason, advice) => {
    expect(judge({ kind }, [changes])).toEqual([verdict, [reason], advice]);
  });

  it('counts by the calendar day of the zone', () => {
    const receivedAt = Date.parse('2026-11-21T23:30:00Z');
    expect(judge({ kind: 'expired-notice', receivedAt }, [{ expires: onDay('2026-11-21') }])[1]).toEqual([
      'recorded-expired',
    ]);
  });
});

describe('judgeExpiryEmail, by addresses', () => {
  it.each([
    [
      'renewed under another address',
      {},
      [near, { ...far, email: NEW }],
      [],
      'unexpected',
      ['renewed-under-another-address', 'expiry-far-off'],
      STOP,
    ],
    ['renewed under the same address', {}, [near, { ...far, email: OLD }], [], 'doubtful', ['expiry-far-off'], ASK],
    ['an older record under another address', {}, [near, { ...past, email: NEW }], [], 'expected', ['expiry-near'], []],
    [
      'renewed elsewhere, soon to expire there too',
      {},
      [past, { ...near, email: NEW }],
      [],
      'doubtful',
      ['renewed-under-another-address', 'expiry-near'],
      STOP,
    ],
    [
      'renewed elsewhere by somebody else',
      {},
      [near, { ...far, email: NEW, holderId: 'h2' }],
      [],
      'expected',
      ['expiry-near'],
      [],
    ],
    [
      'to a former address, far off',
      {},
      [{ ...far, email: NEW }],
      [OLD],
      'unexpected',
      ['transferred-earlier', 'expiry-far-off'],
      STOP,
    ],
    [
      'to a former address, truly near',
      {},
      [{ ...near, email: NEW }],
      [OLD],
      'doubtful',
      ['transferred-earlier', 'expiry-near'],
      STOP,
    ],
    [
      'to a former address, expiry unknown',
      {},
      [{ email: NEW }],
      [OLD],
      'doubtful',
      ['transferred-earlier', 'expiry-unknown'],
      STOP,
    ],
    [
      'to the new address, far off',
      { address: NEW },
      [{ ...far, email: NEW }],
      [OLD],
      'unexpected',
      ['transferred-earlier', 'expiry-far-off'],
      STOP,
    ],
    [
      'to the new address, truly near',
      { address: NEW },
      [{ ...near, email: NEW }],
      [OLD],
      'expected',
      ['expiry-near'],
      [],
    ],
    [
      'to an address not on record, far off',
      { address: 'ada@third.example' },
      [far],
      [],
      'unexpected',
      ['other-address', 'expiry-far-off'],
      ASK,
    ],
    [
      'to an address not on record, truly near',
      { address: 'ada@third.example' },
      [near],
      [],
      'doubtful',
      ['other-address', 'expiry-near'],
      ASK,
    ],
    ['no address recorded', {}, [{ ...near, email: '' }], [], 'expected', ['expiry-near'], []],
    ['the address not said', { address: '' }, [near], [], 'expected', ['expiry-near', 'address-unknown'], []],
    [
      'no address said nor recorded',
      { address: '' },
      [
        { ...near, email: '' },
        { ...past, email: NEW },
      ],
      [],
      'expected',
      ['expiry-near', 'address-unknown'],
      [],
    ],
    [
      'the address not said, renewed elsewhere',
      { address: '?' },
      [near, { ...far, email: NEW }],
      [],
      'unexpected',
      ['renewed-under-another-address', 'expiry-far-off', 'address-unknown'],
      STOP,
    ],
  ] as const)('%s', (_, email, certifications, former, verdict, reasons, advice) => {
    expect(judge(email, certifications, former)).toEqual([verdict, reasons, advice]);
  });
});

describe('judgeExpiryEmail, about no certification on record', () => {
  it('cannot tell, unless the address is a former one', () => {
    expect(judge({ certificationId: null }, [far])).toEqual(['cannot-tell', ['no-such-certification'], ASK]);
    expect(judge({ certificationId: 'c9' }, [far], [OLD])).toEqual([
      'doubtful',
      ['transferred-earlier', 'no-such-certification'],
      STOP,
    ]);
  });
});
