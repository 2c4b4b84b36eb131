import { describe, expect, it } from 'vitest';
import { isConcerned, refusalOf } from '../../../src/domain/certifications/transfer-choice.ts';
import { sampleCertification } from '../../fixtures/academy-samples.ts';

const from = 'ada@old.example';
const to = 'ada@new.example';

describe('refusalOf', () => {
  it.each([
    [from, to],
    [` ${from}`, `${to} `],
  ])('lets "%s" become "%s"', (old, fresh) => {
    expect(refusalOf({ from: old, to: fresh })).toBeNull();
  });

  it.each([
    ['', to, 'from'],
    ['ada', to, 'from'],
    [from, 'ada@new', 'to'],
    [from, '', 'to'],
    ['ada', 'bob', 'from'],
  ])('says of "%s" and "%s" which one is no address', (old, fresh, which) => {
    const refusal = { kind: 'refused', reason: 'not-an-address', data: { which } };
    expect(refusalOf({ from: old, to: fresh })).toEqual(refusal);
  });

  it.each([from, ' ADA@old.example '])('refuses %s as its own successor', (same) => {
    expect(refusalOf({ from, to: same })).toEqual({ kind: 'refused', reason: 'same-address', data: null });
  });
});

describe('isConcerned', () => {
  it.each([
    ['under the old address', { email: from }, true],
    ['under the old address in capitals', { email: 'Ada@Old.example' }, true],
    ['without an address', { email: ' ' }, true],
    ['under another address', { email: 'ada@third.example' }, false],
    ['under the new address', { email: to }, false],
    ['deleted', { email: from, deletedAt: 5 }, false],
  ])('of one %s', (_, changes, concerned) => {
    expect(isConcerned(sampleCertification(changes), { from, to })).toBe(concerned);
  });
});
