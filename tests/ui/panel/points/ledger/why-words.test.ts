// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { entrySteps } from '../../../../../src/domain/points/entry-steps.ts';
import type { PointEntryFields } from '../../../../../src/domain/points/ledger.ts';
import { whyWords } from '../../../../../src/ui/panel/points/ledger/why-words.ts';
import { bookWith, entryFields } from '../../../../fixtures/ledger.ts';

const OWN = bookWith({ bases: [{ currency: 'SEK', amount: '1000', table: null }] });

function why(change: Partial<PointEntryFields>, market: string | null = 'US') {
  const fields = entryFields(change);
  const worked = entrySteps(fields, market, OWN);
  return worked === null ? [] : whyWords(worked, fields.mrr.currency);
}

it.each<[Partial<PointEntryFields>, string | null, readonly string[]]>([
  [{}, 'US', ['Sold: $1,000.00 ÷ $100.00 × 5 = 50', 'Rates of Jul 15, 2025']],
  [
    { deal: null, managedFrom: '2026-03-02', otherPartners: 2 },
    'IN',
    ['Managed: $1,000.00 ÷ $100.00 × 1 × 2 (growth market) ÷ 3 (partners) ≈ 6.67', 'Rates of Jul 15, 2025'],
  ],
  [
    { mrr: { minor: 500_000, currency: 'SEK' } },
    'SE',
    ['Sold: SEK 5,000.00 ÷ SEK 1,000.00 (your base amount) × 5 = 25', 'Rates of Jul 15, 2025'],
  ],
  [
    { mrr: { minor: 88_000, currency: 'EUR' } },
    'FR',
    [
      'Sold: €880.00 ÷ €88.00 × 5 = 50',
      'Rates of Jul 15, 2025',
      'Base amount of the day of the sale, by assumption: the day HubSpot changed it is not public',
    ],
  ],
  [
    { soldOn: '2026-09-01' },
    'US',
    [
      'Sold: $1,000.00 ÷ $100.00 × 5 = 50',
      'Rates of Jul 15, 2025, by assumption: those in force at the sale are not public',
    ],
  ],
  [
    { soldOn: '2021-10-05' },
    'US',
    ['Sold: $1,000.00 ÷ $100.00 × 3 = 30', 'Rates of Jul 18, 2022, by assumption: there were no points before'],
  ],
])('%o in %s', (change, market, words) => {
  expect(why(change, market).map((line) => line.replaceAll('\u00a0', ' '))).toEqual(words);
});
