import { describe, expect, it } from 'vitest';
import type { PartnerKind } from '../../../../src/domain/partner/import/partner-kind.ts';
import type { PartnerValues } from '../../../../src/domain/partner/import/partner-values.ts';
import { keysOfFound, keysOfKept } from '../../../../src/domain/partner/import/row-keys.ts';

const meet = (kind: PartnerKind, kept: PartnerValues, found: PartnerValues) =>
  keysOfFound(kind, found).some((key) => keysOfKept(kind, kept).includes(key));

const on = '2027-01-31';
const made = '2026-10-05';
const usd = { minor: 100, currency: 'USD' };

describe('two rows of a client are the same', () => {
  it.each<[PartnerKind, PartnerValues, PartnerValues, boolean]>([
    ['clients', {}, { mrr: usd }, true],
    ['renewals', { renewsOn: on, products: ['CMS', 'Sales'] }, { renewsOn: on, products: ['sales', 'cms'] }, true],
    ['renewals', { renewsOn: on, products: ['CMS'] }, { renewsOn: on }, true],
    ['renewals', { renewsOn: on, products: [] }, { renewsOn: on, products: ['CMS'] }, true],
    ['renewals', { renewsOn: on, products: ['CMS'] }, { renewsOn: on, products: ['Sales'] }, false],
    ['renewals', { renewsOn: on }, { renewsOn: '2027-02-01' }, false],
    ['renewals', { renewsOn: on }, {}, false],
    ['shared', { createdOn: made, name: 'One', productLine: 'CMS' }, { createdOn: made, name: 'one' }, true],
    ['shared', { createdOn: made, name: 'One', productLine: 'CMS' }, { createdOn: made, productLine: 'CMS' }, true],
    [
      'shared',
      { createdOn: made, name: '', productLine: 'CMS' },
      { createdOn: made, name: 'One', productLine: 'CMS' },
      true,
    ],
    [
      'shared',
      { createdOn: made, name: 'Two', productLine: 'CMS' },
      { createdOn: made, name: 'One', productLine: 'CMS' },
      false,
    ],
    ['shared', { createdOn: made, name: 'One' }, { name: 'One' }, false],
    ['payments', { quarter: '2026-Q2', amount: usd }, { quarter: '2026-Q2', amount: usd }, true],
    [
      'payments',
      { quarter: '2026-Q2', amount: usd },
      { quarter: '2026-Q2', amount: { ...usd, currency: 'EUR' } },
      false,
    ],
    ['payments', { quarter: '2026-Q2', amount: usd }, { quarter: '2026-Q3', amount: usd }, false],
    ['payments', { quarter: '2026-Q2', amount: usd }, { quarter: '2026-Q2' }, false],
  ])('%s %j %j: %j', (kind, kept, found, same) => {
    expect(meet(kind, kept, found)).toBe(same);
  });
});
