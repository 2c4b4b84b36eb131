import { describe, expect, it } from 'vitest';
import type { PartnerField } from '../../../../../src/domain/partner/import/partner-field.ts';
import type { PartnerValue } from '../../../../../src/domain/partner/import/partner-values.ts';
import { readOutcome, readStage } from '../../../../../src/domain/partner/import/status-words.ts';
import { readDeal } from '../../../../../src/domain/points/import/deal-values.ts';
import { choiceWords, partnerValueWords } from '../../../../../src/ui/panel/partner/import/partner-value-words.ts';

describe('a value', () => {
  it.each<[PartnerField, PartnerValue, string]>([
    ['owner', '', 'blank'],
    ['products', [], 'blank'],
    ['mrr', null, 'blank'],
    ['mrr', { minor: 120_050, currency: 'EUR' }, '€1,200.50'],
    ['products', ['CMS', 'Sales'], 'CMS, Sales'],
    ['manages', true, 'yes'],
    ['manages', false, 'no'],
    ['termMonths', 1, '1 month'],
    ['termMonths', 12, '12 months'],
    ['toolsUsed', 1_200, '1,200'],
    ['country', 'FR', 'France'],
    ['quarter', '2026-Q3', 'Q3 2026'],
    ['renewsOn', '2027-01-31', 'Jan 31, 2027'],
    ['stage', 'won', 'Won'],
    ['saleKind', 'upsell', 'Upsell'],
    ['notes', 'a\nb', 'a b'],
    ['owner', 'Riley', 'Riley'],
  ])('%s %j is shown as %s', (field, value, words) => {
    expect(partnerValueWords(field, value)).toBe(words);
  });
});

it('suggests what is read back', () => {
  expect(['open', 'won', 'lost'].map(choiceWords).map(readStage)).toEqual(['open', 'won', 'lost']);
  const outcomes = ['open', 'renewed', 'changed', 'lost'];
  expect(outcomes.map(choiceWords).map(readOutcome)).toEqual(outcomes);
  expect(['sourced', 'assisted'].map(choiceWords).map(readDeal)).toEqual(['sourced', 'assisted']);
  expect(() => choiceWords('maybe')).toThrow(RangeError);
});
