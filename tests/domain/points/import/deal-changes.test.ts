import { describe, expect, it } from 'vitest';
import { changedFields, clientChanges, mergedEntry } from '../../../../src/domain/points/import/deal-changes.ts';
import { judgedAlone } from '../../../fixtures/deals.ts';
import { client, entryFields, pointEntry } from '../../../fixtures/ledger.ts';

const { clientId: _clientId, ...sale } = entryFields();

describe('what a row changes', () => {
  it('is what it says otherwise; a blank changes nothing', () => {
    const entry = { ...sale, deal: 'assisted' as const, otherPartners: 4, saleKind: 'upsell' as const };
    const { entry: merged, changes } = mergedEntry(
      { entry, said: new Set(['deal', 'mrr']), reasons: [] },
      pointEntry(),
    );
    expect(changes).toEqual([{ field: 'deal', from: 'sourced', to: 'assisted' }]);
    expect(merged).toEqual({ ...sale, deal: 'assisted' });
    expect(changedFields(merged, changes)).toEqual({ deal: 'assisted' });
  });

  it('leaves a day of managing that is known against one that is assumed', () => {
    const kept = pointEntry({ managedFrom: '2026-06-01', managedUntil: '2026-09-01' });
    const said = new Set(['managedFrom'] as const);
    const assumed = {
      entry: { ...sale, managedFrom: sale.soldOn },
      said,
      reasons: [{ code: 'managed-from-sale', on: sale.soldOn }],
    } as const;
    expect(mergedEntry(assumed, kept).changes).toEqual([]);
    // Not managed any more: then there is no last day either.
    const { entry, changes } = mergedEntry({ entry: sale, said, reasons: [] }, kept);
    expect(changes.map(({ field }) => field)).toEqual(['managedFrom', 'managedUntil']);
    expect([entry.managedFrom, entry.managedUntil]).toEqual([null, null]);
  });

  it('fills what is not known of a client, and nothing else', () => {
    const said = judgedAlone({ link: 'https://crm.example/1' }).client;
    expect(clientChanges({ ...said, known: client({ market: null }) }).map(({ field }) => field)).toEqual([
      'country',
      'link',
    ]);
    expect(clientChanges({ ...said, known: client({ market: 'FR', link: 'https://x.example' }) })).toEqual([]);
    expect(clientChanges(said)).toEqual([]);
  });
});
