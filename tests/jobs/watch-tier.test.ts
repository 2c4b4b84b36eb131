import { beforeEach, describe, expect, it } from 'vitest';
import { NO_OVERRIDES } from '../../src/domain/points/overrides.ts';
import { changeLedger } from '../../src/jobs/change-ledger.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { savePointsAccount } from '../../src/jobs/save-points-account.ts';
import { watchTier } from '../../src/jobs/watch-tier.ts';
import { readPopupSnapshot } from '../../src/store/queries/watch.ts';
import { client, pointEntry } from '../fixtures/ledger.ts';
import { readsOf } from '../fixtures/row-reads.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

const TODAY = '2026-11-22';
const THRESHOLDS = { ruleSet: 'R5', tier: 'gold', total: '75', minimum: null, managed: null } as const;
let world: TestWorld;

beforeEach(async () => {
  world = testWorld();
  await changeLedger(world, {
    clients: [client(), client({ id: 'bharat', market: 'IN' })],
    pointEntries: [
      pointEntry(),
      pointEntry({ id: 'past', soldOn: '2024-03-02' }),
      pointEntry({ id: 'unknown', mrr: { minor: 1, currency: 'SEK' } }),
      pointEntry({ id: 'orphan', clientId: 'nobody' }),
    ],
  });
});

const fillIn = () => savePointsAccount(world, () => ({ overrides: { ...NO_OVERRIDES, thresholds: [THRESHOLDS] } }));

describe('the line about the tier', () => {
  it('says nothing while no thresholds are filled in, and reads no entries for that', async () => {
    const { rows } = await readsOf(world.database.pointEntries, async () => {
      expect(await watchTier(world, TODAY)).toBeNull();
    });
    expect(rows).toBe(0);
  });

  it('counts what counts on the day, by the client it belongs to', async () => {
    await fillIn();
    expect(await watchTier(world, TODAY)).toEqual({
      total: '50.00',
      toward: 'gold',
      missing: '25.00',
      reevaluationOn: '2027-01-15',
    });
    await changeLedger(world, { pointEntries: [pointEntry({ id: 'b', clientId: 'bharat' })] });
    expect(await watchTier(world, TODAY)).toMatchObject({ total: '150.00', toward: null, missing: null });
  });

  it('reads the ledger once, and again when the day, the ledger or the account changed', async () => {
    await fillIn();
    await watchTier(world, TODAY);
    const read = async (act: () => Promise<unknown>) => (await readsOf(world.database.pointEntries, act)).rows > 0;
    expect(await read(() => watchTier(world, TODAY))).toBe(false);
    expect(await read(() => watchTier(world, '2026-11-23'))).toBe(true);
    expect(await read(() => savePointsAccount(world, () => ({ getTo: 'gold' })))).toBe(true);
    expect(await read(() => keepWatch(world))).toBe(false);
  });

  it('reaches the popup with every look, and goes when the thresholds go', async () => {
    await keepWatch(world);
    expect(world.browser.firstPaint?.tier).toBeNull();
    const { undo } = await fillIn();
    expect(world.browser.firstPaint?.tier).toMatchObject({ total: '50.00' });
    const moment = { now: world.now(), zone: world.zone() };
    expect((await readPopupSnapshot(world.database, moment)).tier).toMatchObject({ total: '50.00' });
    await undo();
    expect(world.browser.firstPaint?.tier).toBeNull();
  });
});
