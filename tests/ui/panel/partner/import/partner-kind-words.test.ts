import { expect, it } from 'vitest';
import { partnerKindWords } from '../../../../../src/ui/panel/partner/import/partner-kind-words.ts';

it('names every kind, and none', () => {
  expect((['any', 'clients', 'renewals', 'shared', 'payments'] as const).map(partnerKindWords)).toEqual([
    'Tell by the headings',
    'Clients',
    'Renewals',
    'Shared deals',
    'Commission payments',
  ]);
});
