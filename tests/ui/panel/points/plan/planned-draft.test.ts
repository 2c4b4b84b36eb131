// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { numberFormatOf } from '../../../../../src/domain/number-format.ts';
import { readPlannedDealDraft } from '../../../../../src/domain/points/planned-deal-check.ts';
import {
  closingFields,
  newDeal,
  sentFields,
  storedDeal,
} from '../../../../../src/ui/panel/points/plan/planned-draft.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';
import { dealFields, plannedDeal } from '../../../../fixtures/plans.ts';

describe('storedDeal', () => {
  it.each(['en', 'fr'])('is read back as the very deal in %s', (language) => {
    speak(language);
    for (const minor of [0, 123_456, 100_000, 1_234_567_890]) {
      const fields = dealFields({ mrr: { minor, currency: 'USD' }, manages: true, otherPartners: 2, market: null });
      const context = { today: '2026-11-22', format: numberFormatOf(language) };
      const reading = readPlannedDealDraft(storedDeal(plannedDeal(fields)), context);
      expect(reading).toEqual({ kind: 'ok', value: fields });
    }
  });
});

it('starts a new deal where the clients are, as likely as not', () => {
  const draft = newDeal({ market: 'JP', currency: 'JPY', expectedOn: '2026-12-15' });
  expect(draft).toMatchObject({ market: 'JP', amount: '', deal: 'sourced', manages: false, probability: '50' });
});

it('makes a planned deal of one that would close the gap', () => {
  const option = { deal: 'assisted', market: 'JP', currency: 'JPY', manages: true } as const;
  const amount = { minor: 144_000, currency: 'JPY' };
  expect(closingFields({ option, amount, growth: false }, '2026-12-15')).toEqual({
    label: 'Deal in Japan',
    market: 'JP',
    deal: 'assisted',
    mrr: amount,
    manages: true,
    otherPartners: 0,
    expectedOn: '2026-12-15',
    probability: 50,
  });
});

it('takes a deal over from the calculator, named after its market where it has one', () => {
  const { label, probability, ...deal } = dealFields({ manages: true, otherPartners: 3 });
  expect(sentFields(deal)).toEqual({ ...deal, label: 'Deal in United States', probability: 50 });
  expect(sentFields({ ...deal, market: null }).label).toBe('');
});
