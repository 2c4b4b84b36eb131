import { type Row, takenBack } from '../domain/row.ts';
import type { Changed } from '../store/changes/kept-rows.ts';
import {
  type KeptPartnerChange,
  keepPartnerChange,
  type PartnerChange,
  type PartnerChangeControls,
} from '../store/changes/partner-change.ts';
import { readPreferences } from '../store/queries/settings.ts';
import type { ChangeOutcome } from './change-certifications.ts';
import { deadlineMaker } from './deadline-maker.ts';
import { keepWatchAfterChange } from './keep-watch.ts';
import { momentOf, type World } from './world.ts';

/** Keeps a change of the partner desk, with the reminders and the part of the ledger it brings, then lets the watch follow it. */
export async function changePartner(
  world: World,
  change: PartnerChange,
  controls: PartnerChangeControls = {},
): Promise<ChangeOutcome> {
  const maker = deadlineMaker(await readPreferences(world.database), momentOf(world));
  const kept = await keepPartnerChange(world.database, change, maker, controls);
  if (kept === 'changed-elsewhere') return { kind: 'changed-elsewhere' };
  await keepWatchAfterChange(world);
  return { kind: 'done', undo: () => changePartner(world, reverseOf(world, kept)) };
}

function reverseOf({ now }: World, kept: KeptPartnerChange): PartnerChange {
  const back = <R extends Row>(changed: readonly Changed<R>[]) => changed.map((one) => takenBack(one, now()));
  const { ledger } = kept;
  return {
    clientProfiles: back(kept.clientProfiles),
    renewals: back(kept.renewals),
    sharedDeals: back(kept.sharedDeals),
    commissionPayments: back(kept.commissionPayments),
    commissionTerms: back(kept.commissionTerms),
    hubspotContacts: back(kept.hubspotContacts),
    savedReports: back(kept.savedReports),
    clientLists: back(kept.clientLists),
    deadlines: kept.deadlines,
    ...(ledger === null ? {} : { ledger: { clients: back(ledger.clients), pointEntries: back(ledger.pointEntries) } }),
  };
}
