import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import { judgeWelcomeEmail } from '../../../src/domain/certifications/welcome-email.ts';
import { sampleCertification } from '../../fixtures/academy-samples.ts';

const OLD = 'ada@old.example';
const NEW = 'ada@new.example';
const ASK = ['check-my-learning', 'ask-academy-or-community'];
const STOP = ['update-email-preferences'];

function judge(address: string, certifications: readonly Partial<Certification>[], formerAddresses: readonly string[]) {
  const records = {
    certifications: certifications.map((changes, index) => sampleCertification({ id: `c${index + 1}`, ...changes })),
    attempts: [],
    formerAddresses,
  };
  const email = { kind: 'welcome', certificationId: null, receivedAt: 0, address } as const;
  const { verdict, reasons, advice } = judgeWelcomeEmail(email, records);
  return [verdict, reasons, advice.map(({ code }) => code)];
}

describe('judgeWelcomeEmail', () => {
  it.each([
    ['nothing on record', OLD, [], [], 'expected', ['nothing-on-record'], []],
    ['only deleted records', OLD, [{ deletedAt: 5 }], [], 'expected', ['nothing-on-record'], []],
    ['an address on record', OLD, [{}], [], 'doubtful', ['address-on-record'], ASK],
    ['an address not on record', NEW, [{}], [], 'cannot-tell', ['address-not-on-record'], ASK],
    ['no address said', '', [{}], [], 'cannot-tell', ['address-unknown'], ASK],
    [
      'a former address',
      OLD,
      [{ email: NEW }],
      [OLD],
      'unexpected',
      ['transferred-earlier', 'address-on-record'],
      STOP,
    ],
    [
      'the address moved to',
      NEW,
      [{ email: NEW }],
      [OLD],
      'unexpected',
      ['transferred-earlier', 'address-on-record'],
      STOP,
    ],
    ['a transfer without records', OLD, [], [OLD], 'unexpected', ['transferred-earlier', 'address-on-record'], STOP],
    [
      'a third address after a transfer',
      'ada@third.example',
      [{ email: NEW }],
      [OLD],
      'doubtful',
      ['transferred-earlier', 'address-not-on-record'],
      STOP,
    ],
    [
      'no address said after a transfer',
      '',
      [{ email: NEW }],
      [OLD],
      'doubtful',
      ['transferred-earlier', 'address-unknown'],
      STOP,
    ],
    [
      'one certification under two addresses',
      NEW,
      [{}, { email: NEW }],
      [],
      'unexpected',
      ['renewed-under-another-address', 'address-on-record'],
      STOP,
    ],
    [
      'two certifications under two addresses',
      NEW,
      [{}, { email: NEW, catalogueId: 'knot-tying' }],
      [],
      'doubtful',
      ['address-on-record'],
      ASK,
    ],
    [
      'one certification under one address and none',
      OLD,
      [{}, { email: '' }],
      [],
      'doubtful',
      ['address-on-record'],
      ASK,
    ],
  ] as const)('with %s', (_, address, certifications, former, verdict, reasons, advice) => {
    expect(judge(address, certifications, former)).toEqual([verdict, reasons, advice]);
  });
});
