import { describe, expect, it } from 'vitest';
import type { ReadSharedDeal } from '../../../../src/domain/partner/shared-selling/shared-deal-check.ts';
import { saveSharedDeal } from '../../../../src/jobs/partner/shared-selling/save-shared-deal.ts';
import { addEntry } from '../../../../src/jobs/save-entry.ts';
import { readClients } from '../../../../src/store/queries/ledger.ts';
import { readSharedDeals } from '../../../../src/store/queries/shared-deals.ts';
import { client, entryFields } from '../../../fixtures/ledger.ts';
import { sharedDeal } from '../../../fixtures/partner-rows.ts';
import { partnerWorld } from '../../../fixtures/partner-world.ts';

const { id, createdAt, updatedAt, revision, deletedAt, clientId, stage, entryIds, ...FIELDS } = sharedDeal();
const READ: ReadSharedDeal = { client: 'Cafe Lumiere', market: 'FR', fields: FIELDS };

describe('keeping a shared deal', () => {
  it('makes its client where there is none of that name, in one step that can be taken back', async () => {
    const world = await partnerWorld({});
    const outcome = await saveSharedDeal(world, null, null, READ);
    const [made] = await readClients(world.database);
    expect(made).toMatchObject({ name: 'Cafe Lumiere', market: 'FR', currency: 'USD', link: '' });
    expect(await readSharedDeals(world.database)).toMatchObject([
      { ...FIELDS, id: outcome.id, clientId: made?.id, stage: 'open', entryIds: [] },
    ]);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    await outcome.undo();
    expect(await readClients(world.database)).toEqual([]);
    expect(await readSharedDeals(world.database)).toEqual([]);
  });

  it('leaves that client where it has got more meanwhile', async () => {
    const world = await partnerWorld({});
    const outcome = await saveSharedDeal(world, null, null, READ);
    const [made] = await readClients(world.database);
    await addEntry(world, entryFields({ clientId: made?.id ?? '' }));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    const undone = await outcome.undo();
    expect(await readClients(world.database)).toEqual([made]);
    expect(await readSharedDeals(world.database)).toEqual([]);
    if (undone.kind === 'done') await undone.undo();
    expect(await readSharedDeals(world.database)).toHaveLength(1);
  });

  it('changes what a form decides and nothing else', async () => {
    const won = sharedDeal({ stage: 'won', closedOn: '2026-11-01', entryIds: ['entry'] });
    const world = await partnerWorld({ sharedDeals: [won], ledger: { clients: [client()] } });
    const fields = { ...FIELDS, closedOn: '2026-11-02', name: 'Renamed' };
    const outcome = await saveSharedDeal(world, won, 'acme', { ...READ, fields });
    expect(await readSharedDeals(world.database)).toMatchObject([
      { ...won, ...fields, updatedAt: world.now(), revision: 2 },
    ]);
    expect((await saveSharedDeal(world, won, 'acme', READ)).kind).toBe('changed-elsewhere');
    if (outcome.kind === 'done') await outcome.undo();
    expect(await readSharedDeals(world.database)).toMatchObject([{ name: '', closedOn: '2026-11-01' }]);
  });

  it('says so when the client is gone', async () => {
    const world = await partnerWorld({});
    expect((await saveSharedDeal(world, null, 'nobody', READ)).kind).toBe('gone');
    expect(await readSharedDeals(world.database)).toEqual([]);
  });
});
