import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import {
  addressOf,
  isFormer,
  live,
  type ReceivedEmail,
  recordsOfSame,
  subjectOf,
} from '../../../src/domain/certifications/received-email.ts';
import { sampleCertification } from '../../fixtures/academy-samples.ts';

const email: ReceivedEmail = { kind: 'welcome', certificationId: 'c1', receivedAt: 0, address: 'ada@old.example' };
const records = (...certifications: readonly Certification[]) => ({
  certifications,
  attempts: [],
  formerAddresses: [],
});

describe('subjectOf', () => {
  it('finds the live record that is named, or none', () => {
    const one = sampleCertification();
    expect(subjectOf(email, records(sampleCertification({ id: 'c2' }), one))).toBe(one);
    expect(subjectOf({ ...email, certificationId: null }, records(one))).toBeNull();
    expect(subjectOf(email, records(sampleCertification({ deletedAt: 5 })))).toBeNull();
  });
});

describe('live', () => {
  it('leaves out what is deleted', () => {
    const one = sampleCertification();
    expect(live(records(one, sampleCertification({ id: 'c2', deletedAt: 5 })))).toEqual([one]);
  });
});

describe('recordsOfSame', () => {
  it.each([
    ['the same key under another name', { name: 'Kites' }, true],
    ['another key under the same name', { catalogueId: 'knot-tying' }, false],
    ['the same key of somebody else', { holderId: 'h2' }, false],
    ['a deleted one', { deletedAt: 5 }, false],
    ['one outside the catalogue under the same name', { catalogueId: null }, false],
  ])('of one in the catalogue: %s', (_, changes, same) => {
    const one = sampleCertification();
    const other = sampleCertification({ id: 'c2', ...changes });
    expect(recordsOfSame(one, records(one, other))).toEqual(same ? [one, other] : [one]);
  });

  it.each([
    [' KITE flying ', true],
    ['Knot Tying', false],
  ])('of one outside it, by the name "%s"', (name, same) => {
    const one = sampleCertification({ catalogueId: null });
    const other = sampleCertification({ id: 'c2', catalogueId: null, name });
    expect(recordsOfSame(one, records(one, other))).toEqual(same ? [one, other] : [one]);
  });
});

describe('addresses', () => {
  it('knows the former ones however they are written', () => {
    const former = { ...records(), formerAddresses: ['ada@older.example'] };
    expect(isFormer(' ADA@older.example', former)).toBe(true);
    expect(isFormer('ada@old.example', former)).toBe(false);
    expect(isFormer('', { ...former, formerAddresses: [''] })).toBe(false);
  });

  it.each([
    [' ada@old.example ', 'ada@old.example'],
    ['', null],
    ['my own', null],
  ])('reads "%s" as %s', (address, read) => {
    expect(addressOf({ ...email, address })).toBe(read);
  });
});
