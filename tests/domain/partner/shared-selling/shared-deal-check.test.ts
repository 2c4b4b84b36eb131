import { describe, expect, it } from 'vitest';
import {
  readSharedDealDraft,
  type SharedDealContext,
} from '../../../../src/domain/partner/shared-selling/shared-deal-check.ts';
import {
  newSharedDealDraft,
  type SharedDealDraft,
} from '../../../../src/domain/partner/shared-selling/shared-deal-draft.ts';

const DRAFT: SharedDealDraft = { ...newSharedDealDraft('Acme', 'USD', '2026-10-05'), amount: '1,200.50' };
const OPEN: SharedDealContext = {
  stage: 'open',
  today: '2026-11-22',
  locale: 'en',
  isKnown: (name) => name === 'Acme',
};
const read = (change: Partial<SharedDealDraft>, stage: SharedDealContext['stage'] = 'open') =>
  readSharedDealDraft({ ...DRAFT, ...change }, { ...OPEN, stage });

describe('a shared deal', () => {
  it('is read with its client by name', () => {
    expect(read({ client: ' Acme ', market: 'FR', expectedOn: '2026-12-01' })).toEqual({
      kind: 'ok',
      value: {
        client: 'Acme',
        market: 'FR',
        fields: {
          name: '',
          productLine: '',
          origin: 'sourced',
          saleKind: 'new',
          mrr: { minor: 120_050, currency: 'USD' },
          createdOn: '2026-10-05',
          expectedOn: '2026-12-01',
          closedOn: null,
          manages: true,
          otherPartners: 0,
          notes: '',
        },
      },
    });
  });

  it('is of a client that is known, or that is to be added', () => {
    expect(read({ client: ' Foo ' })).toMatchObject({
      problems: [{ field: 'client', reason: 'unknown-client', data: { text: 'Foo' } }],
    });
    expect(read({ client: ' Foo ', addsClient: true })).toMatchObject({ kind: 'ok', value: { client: 'Foo' } });
  });

  it('asks the day of closing of a closed one only', () => {
    expect(read({ closedOn: 'nonsense' }).kind).toBe('ok');
    expect(read({ closedOn: '2026-11-01' }, 'lost')).toMatchObject({ value: { fields: { closedOn: '2026-11-01' } } });
  });

  it.each([
    [{ client: ' ' }, 'open', 'client', 'missing'],
    [{ currency: '' }, 'open', 'currency', 'missing'],
    [{ currency: 'XXZ' }, 'open', 'currency', 'unknown-currency'],
    [{ amount: '1,200' }, 'open', null, null],
    [{ amount: '1.200' }, 'open', 'amount', 'ambiguous'],
    [{ amount: '-5' }, 'open', 'amount', 'negative'],
    [{ createdOn: '' }, 'open', 'createdOn', 'missing'],
    [{ createdOn: '2026-11-23' }, 'open', 'createdOn', 'in-future'],
    [{ expectedOn: '2026-10-04' }, 'open', 'expectedOn', 'too-early'],
    [{ closedOn: '' }, 'won', 'closedOn', 'missing'],
    [{ closedOn: '2026-10-04' }, 'lost', 'closedOn', 'too-early'],
    [{ otherPartners: 'two' }, 'open', 'otherPartners', 'not-a-whole-number'],
    [{ notes: 'x'.repeat(10_001) }, 'open', 'notes', 'too-long'],
  ] as const)('says of %o, %s, that %s is %s', (change, stage, field, reason) => {
    const reading = read(change, stage);
    if (field === null) expect(reading.kind).toBe('ok');
    else expect(reading).toMatchObject({ kind: 'refused', problems: [{ field, reason }] });
  });

  it('passes over the other partners of what nobody here will manage', () => {
    expect(read({ manages: false, otherPartners: 'x' })).toMatchObject({ value: { fields: { otherPartners: 0 } } });
  });
});
