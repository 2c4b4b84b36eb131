import { describe, expect, it } from 'vitest';
import { clientSchema, pointEntrySchema } from '../../../../src/domain/points/ledger.schema.ts';
import { buried, revised } from '../../../../src/domain/row.ts';
import { changeLedger } from '../../../../src/jobs/change-ledger.ts';
import { importDeals } from '../../../../src/jobs/import/points/import-deals.ts';
import { readClients, readPointEntries } from '../../../../src/store/queries/ledger.ts';
import { dealsIn } from '../../../fixtures/deals.ts';
import { killedAt } from '../../../fixtures/fuse.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

const HEAD = 'Client,Country,Link,Currency,Deal,Product line,Sold on,MRR,Other partners';
const KNOWN = 'acme tools,,https://crm.example/1,USD,,Marketing Hub Professional,2026-03-02,1000.00,2';
const JOINS = 'Acme Tools,US,,USD,Sourced,Sales Hub,2026-04-02,500.00,';
const NEW = 'Edo,JP,,JPY,Assisted,CMS,2026-05-02,14400,\nedo,,https://crm.example/2,JPY,Assisted,CMS,2026-06-02,100,';

async function kept(world: TestWorld) {
  return { clients: await readClients(world.database), entries: await readPointEntries(world.database) };
}

async function filled() {
  const world = testWorld();
  await changeLedger(world, { clients: [client({ market: null })], pointEntries: [pointEntry()] });
  return world;
}

async function confirmed(world: TestWorld, ...lines: readonly string[]) {
  const { rows } = await dealsIn([HEAD, ...lines].join('\n'), { world, answers: { deal: 'sourced' } });
  return rows;
}

describe('confirmed deals', () => {
  it('become clients and entries, one client for all its rows', async () => {
    const world = await filled();
    const outcome = await importDeals(world, await confirmed(world, KNOWN, JOINS, NEW));
    expect(outcome).toMatchObject({ kind: 'done', added: 3, updated: 1, clientsAdded: 1 });
    const { clients, entries } = await kept(world);
    const acme = clients.find(({ id }) => id === 'acme');
    expect(acme).toMatchObject({ name: 'Acme Tools', market: 'US', link: 'https://crm.example/1', revision: 2 });
    const edo = clients.find(({ name }) => name === 'Edo');
    expect(edo).toMatchObject({ market: 'JP', currency: 'JPY', link: 'https://crm.example/2', revision: 1 });
    expect(entries.filter(({ clientId }) => clientId === edo?.id)).toHaveLength(2);
    expect(entries.find(({ id }) => id === 'entry')).toMatchObject({ otherPartners: 2, deal: 'sourced', revision: 2 });
    // What was kept with ids of a test, the others as any backup has them.
    expect(
      entries
        .filter(({ id }) => id !== 'entry')
        .every((row) => pointEntrySchema.safeParse({ ...row, clientId: crypto.randomUUID() }).success),
    ).toBe(true);
    expect(clientSchema.safeParse(edo).success).toBe(true);
  });

  it('are taken back whole', async () => {
    const world = await filled();
    const before = await kept(world);
    const outcome = await importDeals(world, await confirmed(world, KNOWN, JOINS, NEW));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    await outcome.undo();
    const after = await kept(world);
    expect(after.clients).toMatchObject(before.clients.map(({ revision: _, updatedAt: __, ...row }) => row));
    expect(after.entries).toMatchObject(before.entries.map(({ revision: _, updatedAt: __, ...row }) => row));
  });

  it('change only what was confirmed, though the entry was edited since', async () => {
    const world = await filled();
    const rows = await confirmed(world, KNOWN);
    await changeLedger(world, { pointEntries: [revised(pointEntry(), { endedOn: '2026-10-01' }, 1)] });
    await importDeals(world, rows);
    expect((await kept(world)).entries).toMatchObject([{ otherPartners: 2, endedOn: '2026-10-01', revision: 3 }]);
  });

  it('are new where what they matched was deleted since', async () => {
    const world = await filled();
    const rows = await confirmed(world, KNOWN);
    await changeLedger(world, {
      clients: [buried(client({ market: null }), 1)],
      pointEntries: [buried(pointEntry(), 1)],
    });
    expect(await importDeals(world, rows)).toMatchObject({ added: 1, updated: 0, clientsAdded: 1 });
  });

  it('are kept all or none when the user stops, and tell how far they have come', async () => {
    const world = testWorld();
    const many = Array.from({ length: 3_000 }, (_, index) => `C${index},US,,USD,Sourced,,2026-03-02,${index + 1}.00,`);
    const rows = await confirmed(world, ...many);
    const controller = new AbortController();
    const stopped = importDeals(world, rows, { signal: controller.signal, onProgress: () => controller.abort() });
    await expect(stopped).rejects.toThrow();
    expect(await kept(world)).toEqual({ clients: [], entries: [] });
    const written: number[] = [];
    await importDeals(world, rows, { onProgress: (count) => written.push(count) });
    expect(written).toEqual([4_000, 5_000, 6_000]);
  });

  it('are kept all or none wherever the page dies', async () => {
    const counts = new Set<string>();
    for (let at = 1; at <= 16; at += 1) {
      const world = await filled();
      const rows = await confirmed(world, KNOWN, NEW);
      await killedAt(world, at, () => importDeals(world, rows));
      const { clients, entries } = await kept(world);
      counts.add(`${clients.length} ${entries.length} ${entries.find(({ id }) => id === 'entry')?.otherPartners}`);
    }
    expect([...counts].toSorted()).toEqual(['1 1 0', '2 3 2']);
  });
});
