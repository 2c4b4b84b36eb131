import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import { applyTransfer, planTransfer, type TransferContext } from '../../../src/domain/certifications/transfer.ts';
import { ACADEMY_RULES } from '../../../src/facts/academy-rules.ts';
import { inMonth, onDay, sampleCertification, sampleEntry } from '../../fixtures/academy-samples.ts';

const choice = { from: 'ada@old.example', to: 'ada@new.example' };
const later = onDay('2027-11-21');
const partner = sampleEntry({ kind: 'partner' });
const probablyPartner = sampleEntry({ kind: 'partner', kindIsProbable: true });

function outcome(changes: Partial<Certification>, context: Partial<TransferContext> = {}) {
  const plan = planTransfer([sampleCertification({ expires: later, ...changes })], choice, {
    today: '2026-11-21',
    rules: ACADEMY_RULES.transfer,
    newAccount: 'not-partner',
    entryOf: () => sampleEntry(),
    ...context,
  });
  const item = plan.kind === 'plan' ? plan.items[0] : undefined;
  return item === undefined ? null : [item.outcome, ...item.reasons];
}

describe('planTransfer', () => {
  it.each([
    ['is held', {}, ['moves']],
    ['expired yesterday', { expires: onDay('2026-11-20') }, ['stays', 'expired']],
    ['expires today', { expires: onDay('2026-11-21') }, ['look', 'expires-today']],
    ['expired last month', { expires: inMonth('2026-10') }, ['stays', 'expired']],
    ['expires some day this month', { expires: inMonth('2026-11') }, ['look', 'month-running']],
    ['expires some day next month', { expires: inMonth('2026-12') }, ['moves']],
    ['has no known expiry', { expires: null }, ['unknown', 'expiry-unknown']],
    ['is not earned yet', { expires: null, stage: 'in-progress' }, ['unknown', 'not-earned-yet']],
    ['waits for its practicum', { stage: 'exam-passed' }, ['unknown', 'not-earned-yet']],
    ['is held and being renewed', { stage: 'in-progress' }, ['moves', 'renewal-progress-unknown']],
    [
      'is expired and being renewed',
      { stage: 'in-progress', expires: onDay('2026-01-01') },
      ['stays', 'expired', 'renewal-progress-unknown'],
    ],
    ['has no address', { email: '' }, ['unknown', 'address-unknown']],
    ['is under a third address', { email: 'ada@third.example' }, null],
    ['is deleted', { deletedAt: 5 }, null],
  ] as const)('of a certification that %s', (_, changes, expected) => {
    expect(outcome(changes)).toEqual(expected);
  });

  it.each([
    ['partner-only', partner, 'not-partner', ['stays', 'partner-only']],
    ['partner-only', partner, 'unknown', ['may-stay', 'partner-only']],
    ['partner-only', partner, 'partner', ['moves']],
    ['probably partner-only', probablyPartner, 'not-partner', ['may-stay', 'probably-partner-only']],
    ['probably partner-only', probablyPartner, 'unknown', ['may-stay', 'probably-partner-only']],
    ['probably partner-only', probablyPartner, 'partner', ['moves']],
    ['not in the catalogue', null, 'not-partner', ['moves', 'not-in-catalogue']],
    ['not in the catalogue', null, 'partner', ['moves']],
  ] as const)('of one that is %s (%#)', (_, entry, newAccount, expected) => {
    expect(outcome({}, { entryOf: () => entry, newAccount })).toEqual(expected);
  });

  it('lets the heavier reason decide and keeps the lighter ones', () => {
    const context = { entryOf: () => probablyPartner };
    expect(outcome({ expires: inMonth('2026-11') }, context)).toEqual([
      'may-stay',
      'month-running',
      'probably-partner-only',
    ]);
    expect(outcome({ expires: inMonth('2026-10') }, context)?.[0]).toBe('stays');
  });

  it('follows the rules it is given', () => {
    const rules = { ...ACADEMY_RULES.transfer, expiredMove: { ...ACADEMY_RULES.transfer.expiredMove, value: true } };
    expect(outcome({ expires: onDay('2026-01-01') }, { rules })).toEqual(['moves']);
  });

  it('refuses what is no move', () => {
    const context = {
      today: '2026-11-21',
      rules: ACADEMY_RULES.transfer,
      newAccount: 'unknown',
      entryOf: () => null,
    } as const;
    const plan = planTransfer([], { from: choice.from, to: choice.from }, context);
    expect(plan).toEqual({ kind: 'refused', reason: 'same-address', data: null });
  });
});

describe('applyTransfer', () => {
  const certifications = [
    sampleCertification({ id: 'c1' }),
    sampleCertification({ id: 'c2' }),
    sampleCertification({ id: 'c3', email: '' }),
    sampleCertification({ id: 'c4', email: 'ada@third.example' }),
    sampleCertification({ id: 'c5', deletedAt: 5 }),
  ];

  it('changes the address of those marked, and of nothing else', () => {
    const movedIds = new Set(['c1', 'c3', 'c4', 'c5', 'c6']);
    expect(applyTransfer(certifications, { ...choice, to: ' ada@new.example ', movedIds })).toEqual({
      kind: 'changes',
      changes: [
        { certificationId: 'c1', changes: { email: 'ada@new.example' } },
        { certificationId: 'c3', changes: { email: 'ada@new.example' } },
      ],
    });
  });

  it('changes nothing where nothing is marked', () => {
    const result = applyTransfer(certifications, { ...choice, movedIds: new Set() });
    expect(result).toEqual({ kind: 'changes', changes: [] });
  });

  it('refuses a new address that is none', () => {
    const result = applyTransfer(certifications, { from: choice.from, to: 'ada', movedIds: new Set(['c1']) });
    expect(result).toEqual({ kind: 'refused', reason: 'not-an-address', data: { which: 'to' } });
  });
});
