import { beforeEach, describe, expect, it } from 'vitest';
import { renewalDeadlines } from '../../../src/domain/partner/renewal-deadlines.ts';
import { revised } from '../../../src/domain/row.ts';
import { keepPartnerChange, type PartnerChange } from '../../../src/store/changes/partner-change.ts';
import { readDeadlinesMadeFor } from '../../../src/store/queries/settings.ts';
import { client, pointEntry } from '../../fixtures/ledger.ts';
import {
  clientList,
  clientProfile,
  commissionTerms,
  contact,
  payment,
  renewal,
  savedReport,
  sharedDeal,
} from '../../fixtures/partner-rows.ts';
import { planAt } from '../../fixtures/reminders.ts';
import { allRows } from '../../fixtures/versions/frozen-version.ts';
import { testWorld } from '../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const ZONE = 'Europe/Paris';
let { database } = testWorld();

const keep = (change: PartnerChange, now = NOW) =>
  keepPartnerChange(database, change, {
    madeFor: 'Paris',
    renewalDeadlinesOf: (row) => renewalDeadlines(row, ZONE),
    plan: planAt(now, { zone: ZONE, minuteOfDay: 540 }),
    now,
  });

const ALL = {
  clientProfiles: [clientProfile()],
  renewals: [renewal()],
  sharedDeals: [sharedDeal()],
  commissionPayments: [payment()],
  commissionTerms: [commissionTerms()],
  hubspotContacts: [contact()],
  savedReports: [savedReport()],
  clientLists: [clientList()],
} satisfies PartnerChange;

beforeEach(() => {
  ({ database } = testWorld());
});

describe('a change of the partner desk', () => {
  it('keeps rows of every table, those of the ledger too, and the reminder of a renewal', async () => {
    await database.settings.put({ key: 'deadlines-made-for', value: 'Paris' });
    await keep({ ...ALL, ledger: { clients: [client()], pointEntries: [pointEntry()] } });
    const rows = await allRows(database);
    expect(rows).toMatchObject({ ...ALL, clients: [client()], pointEntries: [pointEntry()] });
    expect(rows.deadlines).toEqual([
      expect.objectContaining({ key: 'renewal|r-1', next: expect.objectContaining({ lead: 60 }) }),
    ]);
    expect(await readDeadlinesMadeFor(database)).toBe('Paris');
  });

  it('takes the reminder away with the decision, and gives it back when that is taken back', async () => {
    await keep({ renewals: [renewal()] });
    const kept = await keep({ renewals: [revised(renewal(), { outcome: 'renewed' }, NOW)] });
    expect(await database.deadlines.count()).toBe(0);
    if (kept === 'changed-elsewhere') throw new Error('It was not kept.');
    expect(kept.renewals[0]?.before).toEqual(renewal());
    await keep({ renewals: [{ ...renewal(), revision: 3 }], deadlines: kept.deadlines });
    expect(await database.deadlines.toArray()).toEqual(kept.deadlines);
  });

  it('has all deadlines made anew when the zone was changed meanwhile', async () => {
    await database.settings.put({ key: 'deadlines-made-for', value: 'Tokyo' });
    await keep({ renewals: [renewal()] });
    expect(await readDeadlinesMadeFor(database)).toBeNull();
  });

  it.each([
    ['the ledger', { ledger: { clients: [revised(client(), { name: 'B' }, NOW)] } }],
    ['the desk', { sharedDeals: [revised(sharedDeal(), { name: 'B' }, NOW)] }],
  ])('is refused as a whole when a row of %s has moved on', async (_part, stale) => {
    const before = await allRows(database);
    expect(await keep({ ...ALL, sharedDeals: [], ...stale })).toBe('changed-elsewhere');
    expect(await allRows(database)).toEqual(before);
  });

  it('tells how far it has come, and is nothing where it is stopped', async () => {
    const renewals = Array.from({ length: 1_500 }, (_, index) => renewal({ id: `r-${index}` }));
    const options = {
      madeFor: 'Paris',
      renewalDeadlinesOf: (row: (typeof renewals)[number]) => renewalDeadlines(row, ZONE),
      plan: planAt(NOW, { zone: ZONE, minuteOfDay: 540 }),
      now: NOW,
    };
    const stop = new AbortController();
    const change = { renewals, ledger: { clients: [client()] } };
    const stopped = keepPartnerChange(database, change, options, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(stopped).rejects.toThrow();
    expect([await database.renewals.count(), await database.deadlines.count(), await database.clients.count()]).toEqual(
      [0, 0, 0],
    );
    const seen: number[] = [];
    await keepPartnerChange(database, change, options, { onProgress: (written) => seen.push(written) });
    expect(seen).toEqual([1_001, 1_501]);
    expect(await database.deadlines.count()).toBe(1_500);
  });
});
