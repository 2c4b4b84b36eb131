import { type Row, takenBack } from '../domain/row.ts';
import { asKeptNow } from '../store/changes/as-kept-now.ts';
import type { Changed } from '../store/changes/kept-rows.ts';
import {
  type KeptPartnerChange,
  keepPartnerChange,
  type PartnerChange,
  type PartnerChangeControls,
  type PartnerChangeOptions,
} from '../store/changes/partner-change.ts';
import { readPreferences } from '../store/queries/settings.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { deadlineMaker } from './deadline-maker.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import { momentOf, type World } from './world.ts';

/** Keeps a change of the partner desk, with the reminders and the part of the ledger it brings, then lets the watch follow it. */
export function changePartner(
  world: World,
  change: PartnerChange,
  controls: PartnerChangeControls = {},
): Promise<ChangeOutcome> {
  return changePartnerBy(world, (options) => keepPartnerChange(world.database, change, options, controls));
}

/** A change as in `changePartner` that is made up of what is kept while it is made. */
export async function changePartnerBy(
  world: World,
  keep: (options: PartnerChangeOptions) => Promise<KeptPartnerChange | 'changed-elsewhere'>,
): Promise<ChangeOutcome> {
  const kept = await keep(deadlineMaker(await readPreferences(world.database), momentOf(world)));
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: async () => changePartner(world, await reverseOf(world, kept)) };
}

async function reverseOf({ database, now }: World, kept: KeptPartnerChange): Promise<PartnerChange> {
  const back = async <R extends Row>(table: Parameters<typeof asKeptNow<R>>[0], changed: readonly Changed<R>[]) =>
    (await asKeptNow(table, changed)).map((one) => takenBack(one, now()));
  const { ledger } = kept;
  return {
    clientProfiles: await back(database.clientProfiles, kept.clientProfiles),
    renewals: await back(database.renewals, kept.renewals),
    sharedDeals: await back(database.sharedDeals, kept.sharedDeals),
    commissionPayments: await back(database.commissionPayments, kept.commissionPayments),
    commissionTerms: await back(database.commissionTerms, kept.commissionTerms),
    hubspotContacts: await back(database.hubspotContacts, kept.hubspotContacts),
    savedReports: await back(database.savedReports, kept.savedReports),
    clientLists: await back(database.clientLists, kept.clientLists),
    deadlines: kept.deadlines,
    ...(ledger === null
      ? {}
      : {
          ledger: {
            clients: await back(database.clients, ledger.clients),
            pointEntries: await back(database.pointEntries, ledger.pointEntries),
          },
        }),
  };
}
