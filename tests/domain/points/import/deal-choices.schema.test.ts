import { expect, it } from 'vitest';
import { type DealChoices, dealChoicesSchema } from '../../../../src/domain/points/import/deal-choices.schema.ts';

const CHOICES: DealChoices = {
  answers: {
    columns: ['client', 'ignore', 'mrr'],
    delimiter: ';',
    headerRow: null,
    dateOrder: 'day-first',
    decimal: ',',
    currency: 'EUR',
    country: 'FR',
    deal: 'managed-only',
  },
  edits: [['row-2', 'mrr', '12']],
  ticks: [['row-3', false]],
};

it('takes back what was chosen', () => {
  expect(dealChoicesSchema.parse(CHOICES)).toEqual(CHOICES);
  expect(dealChoicesSchema.parse({ answers: {}, edits: [], ticks: [] })).toBeTruthy();
});

it.each([
  [{ ...CHOICES, answers: { currency: 'XXX' } }],
  [{ ...CHOICES, answers: { country: 'Atlantis' } }],
  [{ ...CHOICES, answers: { columns: ['name'] } }],
  [{ ...CHOICES, edits: [['row-2', 'name', '']] }],
  [{ ...CHOICES, more: 1 }],
])('refuses anything else', (value) => {
  expect(dealChoicesSchema.safeParse(value).success).toBe(false);
});
