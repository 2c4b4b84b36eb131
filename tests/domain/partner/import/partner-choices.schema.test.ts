import { expect, it } from 'vitest';
import { partnerChoicesSchema } from '../../../../src/domain/partner/import/partner-choices.schema.ts';

const CHOICES = {
  answers: {
    kind: 'renewals',
    columnsOf: 'renewals',
    columns: ['client', 'ignore'],
    currency: 'EUR',
    origin: 'sourced',
    dateOrder: null,
  },
  edits: [['row-2', 'renewsOn', '2027-01-31']],
  ticks: [['row-2', true]],
};

it('takes back what was chosen, and nothing else', () => {
  expect(partnerChoicesSchema.parse(CHOICES)).toEqual(CHOICES);
  for (const answers of [{ kind: 'deals' }, { currency: 'XXY' }, { columns: ['soldOn'] }, { more: 1 }])
    expect(partnerChoicesSchema.safeParse({ ...CHOICES, answers }).success).toBe(false);
  expect(partnerChoicesSchema.safeParse({ ...CHOICES, edits: [['row-2', 'nothing', '']] }).success).toBe(false);
});
