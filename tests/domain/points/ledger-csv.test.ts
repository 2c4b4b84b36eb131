import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerPart, ledgerCsv } from '../../../src/domain/points/ledger-csv.ts';
import { newRow } from '../../../src/domain/row.ts';
import { changeLedger } from '../../../src/jobs/change-ledger.ts';
import { importDeals } from '../../../src/jobs/import/points/import-deals.ts';
import { readClients, readPointEntries } from '../../../src/store/queries/ledger.ts';
import { dealsIn, ledgerParts } from '../../fixtures/deals.ts';
import { client, entryFields } from '../../fixtures/ledger.ts';
import { testWorld } from '../../fixtures/world.ts';

const { id: _id, createdAt: _made, updatedAt: _changed, revision: _revision, deletedAt: _deleted, ...acme } = client();
const { clientId: _clientId, ...sale } = entryFields();

/** What is kept, as parts, in an order of its own. */
async function partsIn(world: ReturnType<typeof testWorld>): Promise<readonly string[]> {
  const [clients, entries] = await Promise.all([readClients(world.database), readPointEntries(world.database)]);
  const parts = clients.map(({ id, name, market, currency, link }) => ({
    client: { name, market, currency, link },
    entries: entries.filter(({ clientId }) => clientId === id),
  }));
  return told(parts);
}

function told(parts: readonly LedgerPart[]): readonly string[] {
  return parts
    .map(({ client: { name, market, currency, link }, entries }) =>
      JSON.stringify([name, market, currency, link, entries.map(entryText).toSorted()]),
    )
    .toSorted();
}

function entryText(entry: LedgerPart['entries'][number]): string {
  const { productLine, deal, saleKind, soldOn, lineSoldOn, mrr, managedFrom, managedUntil, otherPartners, endedOn } =
    entry;
  const { minor, currency } = mrr;
  return JSON.stringify([
    ...[productLine, deal, saleKind, soldOn, lineSoldOn, minor, currency],
    ...[managedFrom, managedUntil, otherPartners, endedOn],
  ]);
}

describe('the ledger as a file', () => {
  it('has a line a deal, and one for a client without any', () => {
    const text = ledgerCsv(
      [
        { client: acme, entries: [sale] },
        { client: { ...acme, name: '=Edo;Systems', market: null, currency: 'JPY' }, entries: [] },
      ],
      { decimal: '.' },
    );
    expect(text.split('\r\n')).toEqual([
      '\uFEFFClient,Country,Client currency,Link,Product line,Deal,Sale kind,Sold on,Line sold on,MRR,Currency,Managed by us,Managed from,Managed until,Other partners,Ended on',
      'Acme Tools,US,USD,,Marketing Hub Professional,sourced,new,2026-03-02,2026-03-02,1000.00,USD,no,,,0,',
      "'=Edo;Systems,,JPY,,,,,,,,,,,,,",
      '',
    ]);
  });

  it('has semicolons where the decimal mark is a comma, and a decimal point in any case', () => {
    const text = ledgerCsv([{ client: acme, entries: [sale] }], { decimal: ',' });
    expect(text).toContain('2026-03-02;1000.00;USD');
  });

  it('gives identical fields when it is imported into an empty database, and is known when imported again', async () => {
    await fc.assert(
      fc.asyncProperty(ledgerParts, fc.constantFrom('.' as const, ',' as const), async (parts, decimal) => {
        fc.pre(parts.length > 0);
        const world = testWorld();
        const text = ledgerCsv(parts, { decimal });
        const { rows } = await dealsIn(text, { world });
        expect(rows.filter(({ ticked }) => !ticked)).toEqual([]);
        await importDeals(world, rows);
        expect(await partsIn(world)).toEqual(told(parts));
        const again = await dealsIn(text, { world });
        expect(new Set(again.rows.map(({ state }) => state))).toEqual(new Set(['known']));
        expect(again.rows.filter(({ ticked }) => ticked)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('keeps what was in the database before apart', async () => {
    const world = testWorld();
    await changeLedger(world, { clients: [{ ...newRow('kept', 1), ...acme, name: 'ACME tools', market: null }] });
    const { rows } = await dealsIn(ledgerCsv([{ client: acme, entries: [sale] }], { decimal: '.' }), { world });
    // The same name by a tolerant key: the deal joins the client that is kept.
    expect(rows).toMatchObject([{ client: { known: { id: 'kept' } }, state: 'new' }]);
  });
});
