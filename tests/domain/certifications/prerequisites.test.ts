import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import { blockedBy, prerequisitesOf } from '../../../src/domain/certifications/prerequisites.ts';
import { inMonth, onDay, sampleCertification, sampleEntry } from '../../fixtures/academy-samples.ts';

const TODAY = '2026-11-21';
const fact = { value: ['kite-flying', 'knot-tying'], source: 'invented', date: '2023-05-26', official: true };
const kites = (changes: Partial<Certification>) => sampleCertification({ catalogueId: 'kite-flying', ...changes });
const knots = (changes: Partial<Certification> = {}) =>
  sampleCertification({ id: 'c2', catalogueId: 'knot-tying', expires: onDay('2027-11-21'), ...changes });

const held = (certifications: readonly Certification[]) =>
  prerequisitesOf(sampleEntry({ prerequisites: fact }), certifications, TODAY);

describe('prerequisitesOf', () => {
  it('does not take silence for freedom', () => {
    const unknown = prerequisitesOf(sampleEntry(), [], TODAY);
    expect(unknown).toEqual({ kind: 'unknown' });
    expect(blockedBy(unknown)).toEqual([]);
  });

  it('names each prerequisite in the order of the fact, with the fact', () => {
    expect(held([knots(), kites({ expires: onDay('2026-11-20') })])).toEqual({
      kind: 'known',
      fact,
      standings: [
        { catalogueId: 'kite-flying', holding: 'expired' },
        { catalogueId: 'knot-tying', holding: 'held' },
      ],
    });
  });

  it.each([
    ['no record', [], 'missing', true],
    ['only a deleted record', [kites({ expires: onDay('2027-01-01'), deletedAt: 5 })], 'missing', true],
    ['a record outside the catalogue', [kites({ catalogueId: null })], 'missing', true],
    ['an expired one', [kites({ expires: onDay('2026-11-20') })], 'expired', true],
    ['one that expires today', [kites({ expires: onDay(TODAY) })], 'held', false],
    ['one whose month is running', [kites({ expires: inMonth('2026-11') })], 'may-be-expired', false],
    ['one whose month is over', [kites({ expires: inMonth('2026-10') })], 'expired', true],
    ['one without a known expiry', [kites({})], 'expiry-unknown', false],
    ['one not earned yet', [kites({ stage: 'in-progress' })], 'not-earned', true],
    [
      'an expired and a renewed one',
      [kites({ id: 'c8', expires: onDay('2025-01-01') }), kites({ id: 'c9', expires: onDay('2027-01-01') })],
      'held',
      false,
    ],
    [
      'an expired and a running one',
      [kites({ id: 'c8', expires: onDay('2025-01-01') }), kites({ id: 'c9', stage: 'in-progress' })],
      'expired',
      true,
    ],
  ] as const)('with %s', (_, records, holding, blocks) => {
    const prerequisites = held([...records, knots()]);
    expect(prerequisites).toMatchObject({ standings: [{ catalogueId: 'kite-flying', holding }, { holding: 'held' }] });
    expect(blockedBy(prerequisites)).toEqual(blocks ? ['kite-flying'] : []);
  });

  it('lets every lacking one block', () => {
    expect(blockedBy(held([]))).toEqual(['kite-flying', 'knot-tying']);
  });
});
