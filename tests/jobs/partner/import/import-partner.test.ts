import { describe, expect, it } from 'vitest';
import {
  clientProfileSchema,
  commissionPaymentSchema,
  renewalSchema,
  sharedDealSchema,
} from '../../../../src/domain/partner/partner-rows.schema.ts';
import { clientSchema } from '../../../../src/domain/points/ledger.schema.ts';
import { buried, revised } from '../../../../src/domain/row.ts';
import { changePartner } from '../../../../src/jobs/change-partner.ts';
import { importPartner } from '../../../../src/jobs/partner/import/import-partner.ts';
import { readClients } from '../../../../src/store/queries/ledger.ts';
import { client } from '../../../fixtures/ledger.ts';
import { partnerRowsIn, partnerSample } from '../../../fixtures/partner-import.ts';
import { clientProfile, renewal, sharedDeal } from '../../../fixtures/partner-rows.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

const EUR = { currency: 'EUR' } as const;

async function take(world: TestWorld, text: string, options: Parameters<typeof importPartner>[2] = {}) {
  const { rows } = await partnerRowsIn(text, { world, answers: EUR });
  return importPartner(
    world,
    rows.filter(({ ticked }) => ticked),
    options,
  );
}

async function undone(outcome: Awaited<ReturnType<typeof take>>) {
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return outcome.undo();
}

async function living(world: TestWorld) {
  const { clients, clientProfiles, renewals, sharedDeals, commissionPayments } = world.database;
  const counts = [clients, clientProfiles, renewals, sharedDeals, commissionPayments].map(async (table) => {
    const rows = await table.toArray();
    return rows.filter(({ deletedAt }) => deletedAt === null).length;
  });
  return (await Promise.all(counts)).join(' ');
}

describe('confirmed rows', () => {
  it('are kept with their clients, each of which is new once, and are known the next time', async () => {
    const world = testWorld();
    expect(await take(world, partnerSample('partner-clients-fr.csv'))).toMatchObject({
      added: 2,
      updated: 0,
      clientsAdded: 2,
    });
    expect(await take(world, partnerSample('partner-renewals.tsv'))).toMatchObject({ added: 2, clientsAdded: 0 });
    expect(await take(world, partnerSample('partner-shared-deals.csv'))).toMatchObject({ added: 3, clientsAdded: 1 });
    expect(await take(world, partnerSample('partner-payments-fr.csv'))).toMatchObject({ added: 3, clientsAdded: 0 });
    expect(await living(world)).toBe('3 2 2 3 3');
    const { clients, clientProfiles, renewals, sharedDeals, commissionPayments } = world.database;
    for (const row of await clients.toArray()) expect(clientSchema.safeParse(row).success).toBe(true);
    for (const row of await clientProfiles.toArray()) expect(clientProfileSchema.safeParse(row).success).toBe(true);
    for (const row of await renewals.toArray()) expect(renewalSchema.safeParse(row).success).toBe(true);
    for (const row of await sharedDeals.toArray()) expect(sharedDealSchema.safeParse(row).success).toBe(true);
    for (const row of await commissionPayments.toArray())
      expect(commissionPaymentSchema.safeParse(row).success).toBe(true);
    for (const name of ['clients-fr.csv', 'renewals.tsv', 'shared-deals.csv', 'payments-fr.csv']) {
      const { rows } = await partnerRowsIn(partnerSample(`partner-${name}`), { world, answers: EUR });
      expect(rows.filter(({ state }) => state === 'new' || state === 'updates')).toEqual([]);
    }
  });

  it('bring the reminder of a renewal', async () => {
    const world = testWorld();
    await take(world, partnerSample('partner-renewals.tsv'));
    expect(await world.database.deadlines.count()).toBe(2);
  });

  it('make one client of a name, however it is spelt, and one of a name that was kept meanwhile', async () => {
    const world = testWorld();
    const text = 'Client,Quarter,Amount\nEdo,Q1 2026,1\nEDO,Q2 2026,2\nédo,Q3 2026,3';
    const { rows } = await partnerRowsIn(text, { world, answers: EUR });
    await changePartner(world, { ledger: { clients: [client({ id: 'there', name: 'edo' })] } });
    expect(await importPartner(world, rows)).toMatchObject({ added: 3, clientsAdded: 0 });
    expect(await readClients(world.database)).toHaveLength(1);
    const payments = await world.database.commissionPayments.toArray();
    expect(new Set(payments.map(({ clientId }) => clientId))).toEqual(new Set(['there']));
  });

  it('change only what was confirmed, at one revision more', async () => {
    const world = testWorld();
    const kept = renewal({ notes: 'mine' });
    await changePartner(world, { renewals: [kept], ledger: { clients: [client()] } });
    const text =
      'Client,Hub ID,Products,Renewal date,Owner,Notes\nAcme Tools,77,Marketing Hub Professional,2027-01-31,Riley,mine';
    const { rows } = await partnerRowsIn(text, { world });
    await changePartner(world, { renewals: [revised(kept, { notes: 'edited' }, 1)] });
    expect(await importPartner(world, rows)).toMatchObject({ kind: 'done', added: 0, updated: 1, clientsAdded: 0 });
    expect(await world.database.renewals.get('r-1')).toMatchObject({ owner: 'Riley', notes: 'edited', revision: 3 });
    expect(await world.database.clientProfiles.get('acme')).toMatchObject({ hubId: '77', revision: 1 });
    expect(await world.database.clients.get('acme')).toMatchObject({ revision: 1 });
  });

  it('keep the entries that a deal was won into, and are new where the kept one is gone', async () => {
    const world = testWorld();
    const won = sharedDeal({ name: 'One', stage: 'won', closedOn: '2026-11-01', entryIds: ['e-1'] });
    await changePartner(world, { sharedDeals: [won], ledger: { clients: [client()] } });
    const text =
      'Client,Deal name,Create date,Amount,Currency,Source,Notes\nAcme Tools,One,2026-10-05,800,USD,Sourced,hello';
    const { rows } = await partnerRowsIn(text, { world });
    await importPartner(world, rows);
    const kept = await world.database.sharedDeals.get('d-1');
    expect(kept).toMatchObject({ notes: 'hello', entryIds: ['e-1'], stage: 'won' });
    if (kept === undefined) throw new Error('gone');
    await changePartner(world, { sharedDeals: [buried(kept, 2)] });
    expect(await importPartner(world, rows)).toMatchObject({ added: 1, updated: 0 });
  });
});

describe('an import', () => {
  it('is taken back in one step, and can be made again where a profile was', async () => {
    const world = testWorld();
    await changePartner(world, { ledger: { clients: [client({ name: 'Boulangerie Noé', currency: 'EUR' })] } });
    const text = partnerSample('partner-clients-fr.csv');
    const outcome = await take(world, text);
    expect(outcome).toMatchObject({ added: 1, updated: 1, clientsAdded: 1 });
    await undone(outcome);
    expect(await living(world)).toBe('1 0 0 0 0');
    expect(await take(world, text)).toMatchObject({ kind: 'done', added: 1, updated: 1 });
    expect(await world.database.clientProfiles.get('acme')).toMatchObject({
      hubId: '2345678',
      deletedAt: null,
      revision: 3,
    });
  });

  it('tells how far it has come, and leaves everything as it was when it is stopped', async () => {
    const world = testWorld();
    const rows = Array.from({ length: 2_500 }, (_, index) => `Client ${index % 50},Q1 2026,${index + 1}`);
    const text = ['Client,Quarter,Amount', ...rows].join('\n');
    const controller = new AbortController();
    const seen: number[] = [];
    const onProgress = (written: number) => {
      seen.push(written);
      if (written > 500) controller.abort();
    };
    await expect(take(world, text, { onProgress, signal: controller.signal })).rejects.toThrow();
    expect(await living(world)).toBe('0 0 0 0 0');
    expect(seen.length).toBeGreaterThan(0);
    const whole: number[] = [];
    await take(world, text, { onProgress: (written) => whole.push(written) });
    expect(await living(world)).toBe('50 0 0 0 2500');
    expect(whole.at(-1)).toBe(2_500);
  });

  it('is refused whole where another page has changed a row', async () => {
    const world = testWorld();
    await changePartner(world, { clientProfiles: [clientProfile()], ledger: { clients: [client()] } });
    const { rows } = await partnerRowsIn('Client,Tools used\nAcme Tools,3', { world });
    const { clientProfiles } = world.database;
    const bump = clientProfiles.bulkGet.bind(clientProfiles);
    clientProfiles.bulkGet = ((ids: string[]) =>
      bump(ids).then((found) =>
        found.map((row) => (row === undefined ? row : { ...row, revision: 9 })),
      )) as typeof bump;
    expect(await importPartner(world, rows)).toMatchObject({ kind: 'changed-elsewhere' });
  });
});
