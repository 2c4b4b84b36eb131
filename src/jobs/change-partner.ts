import { type Row, takenBack } from '../domain/row.ts';
import { asKeptNow } from '../store/changes/as-kept-now.ts';
import type { Changed } from '../store/changes/kept-rows.ts';
import { type KeptPartnerChange, keepPartnerChange, type PartnerChange } from '../store/changes/partner-change.ts';
import { readPreferences } from '../store/queries/settings.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { deadlineMaker } from './deadline-maker.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import { momentOf, type World } from './world.ts';

/** Keeps a change of the partner desk, with the reminders and the part of the ledger it brings, then lets the watch follow it. */
export async function changePartner(world: World, change: PartnerChange): Promise<ChangeOutcome> {
  const maker = deadlineMaker(await readPreferences(world.database), momentOf(world));
  const kept = await keepPartnerChange(world.database, change, maker);
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: async () => changePartner(world, await reverseOf(world, kept)) };
}

async function reverseOf({ database, now }: World, kept: KeptPartnerChange): Promise<PartnerChange> {
  const back = <R extends Row>(changed: readonly Changed<R>[]) => changed.map((one) => takenBack(one, now()));
  const { ledger } = kept;
  return {
    clientProfiles: back(await asKeptNow(database.clientProfiles, kept.clientProfiles)),
    renewals: back(await asKeptNow(database.renewals, kept.renewals)),
    sharedDeals: back(await asKeptNow(database.sharedDeals, kept.sharedDeals)),
    commissionPayments: back(await asKeptNow(database.commissionPayments, kept.commissionPayments)),
    commissionTerms: back(await asKeptNow(database.commissionTerms, kept.commissionTerms)),
    hubspotContacts: back(await asKeptNow(database.hubspotContacts, kept.hubspotContacts)),
    savedReports: back(await asKeptNow(database.savedReports, kept.savedReports)),
    clientLists: back(await asKeptNow(database.clientLists, kept.clientLists)),
    deadlines: kept.deadlines,
    ...(ledger === null
      ? {}
      : {
          ledger: {
            clients: back(await asKeptNow(database.clients, ledger.clients)),
            pointEntries: back(await asKeptNow(database.pointEntries, ledger.pointEntries)),
          },
        }),
  };
}
