import { expect, it } from 'vitest';
import { isRenewalShown } from '../../../../src/domain/partner/renewals/renewal-filter.ts';
import { RENEWAL_FILTERS } from '../../../../src/domain/partner/renewals/renewal-list-choice.ts';
import type { RenewalStanding } from '../../../../src/domain/partner/renewals/renewal-standing.ts';

it.each<[RenewalStanding, string[]]>([
  [{ kind: 'today' }, ['open', 'within-30', 'within-60', 'within-90', 'all']],
  [{ kind: 'ahead', days: 30 }, ['open', 'within-30', 'within-60', 'within-90', 'all']],
  [{ kind: 'ahead', days: 31 }, ['open', 'within-60', 'within-90', 'all']],
  [{ kind: 'ahead', days: 90 }, ['open', 'within-90', 'all']],
  [{ kind: 'ahead', days: 91 }, ['open', 'all']],
  [{ kind: 'overdue', days: 1 }, ['open', 'overdue', 'all']],
  [{ kind: 'decided', outcome: 'lost' }, ['decided', 'all']],
])('%o is let through by %j', (standing, filters) => {
  expect(RENEWAL_FILTERS.filter((filter) => isRenewalShown(standing, filter))).toEqual(filters);
});
