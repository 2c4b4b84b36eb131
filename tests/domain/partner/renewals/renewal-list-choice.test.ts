import { expect, it } from 'vitest';
import { RENEWAL_FILTERS, RENEWAL_SORTS } from '../../../../src/domain/partner/renewals/renewal-list-choice.ts';
import { preferencesSchema } from '../../../../src/domain/preferences.schema.ts';
import { DEFAULT_PREFERENCES } from '../../../../src/domain/preferences.ts';

it('is kept in every filter and order, and nothing else', () => {
  expect(DEFAULT_PREFERENCES.renewalList).toEqual({ show: 'open', sort: 'decision' });
  const fits = (show: string, sort: string) => preferencesSchema.safeParse({ renewalList: { show, sort } }).success;
  for (const show of RENEWAL_FILTERS) for (const sort of RENEWAL_SORTS) expect(fits(show, sort)).toBe(true);
  expect(fits('within-31', 'decision')).toBe(false);
  expect(fits('open', 'luck')).toBe(false);
});
