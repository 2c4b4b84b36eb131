// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import {
  dealWords,
  entryName,
  managingWords,
  saleKindWords,
  saleWords,
} from '../../../../../src/ui/panel/points/ledger/entry-words.ts';
import { pointEntry } from '../../../../fixtures/ledger-rows.ts';
import { LANGUAGES, speak } from '../../../../fixtures/locale-messages.ts';

it('calls an entry by its product line, or says that none is named', () => {
  expect(entryName({ productLine: 'Sales Hub' })).toBe('Sales Hub');
  expect(entryName({ productLine: '' })).toBe('Product line not named');
});

it.each([
  [{}, 'Partner sourced · New · Mar 2, 2026 · $1,000.00 per month'],
  [
    { deal: 'assisted', saleKind: 'upsell', lineSoldOn: '2024-01-15' } as const,
    'Partner assisted · Upsell · Mar 2, 2026 · line since Jan 15, 2024 · $1,000.00 per month',
  ],
  [
    { deal: null, saleKind: 'cross-sell', mrr: { minor: 12_000, currency: 'JPY' } } as const,
    'Sold by others · Cross-sell · Mar 2, 2026 · ¥12,000 per month',
  ],
])('says of %o: %s', (change, words) => {
  expect(saleWords(pointEntry(change))).toBe(words);
});

it.each([
  [{}, ''],
  [{ managedFrom: '2026-04-01' }, 'Managed since Apr 1, 2026'],
  [
    { managedFrom: '2026-04-01', managedUntil: '2026-09-01', otherPartners: 2, endedOn: '2026-10-01' },
    'Managed from Apr 1, 2026 to Sep 1, 2026 · shared with 2 other partners · Ended on Oct 1, 2026',
  ],
  [{ endedOn: '2026-10-01', otherPartners: 1 }, 'Ended on Oct 1, 2026'],
])('says of the managing of %o: "%s"', (change, words) => {
  expect(managingWords(pointEntry(change))).toBe(words);
});

it.each(LANGUAGES)('has a word for every choice in %s', (language) => {
  speak(language);
  const words = [
    ...(['sourced', 'assisted', 'others'] as const).map(dealWords),
    ...(['new', 'cross-sell', 'upsell'] as const).map(saleKindWords),
  ];
  expect(new Set(words).size).toBe(6);
});
