import type { Certification, CertificationFields } from '../../../domain/certifications/certification.ts';
import { newRow, revised } from '../../../domain/row.ts';
import type { CalendarDate } from '../../../domain/time.ts';
import { readAllCertifications } from '../../../store/queries/certifications.ts';
import { type ChangeOutcome, changeCertifications } from '../../change-certifications.ts';
import type { World } from '../../world.ts';
import { openHolderBook } from './holder-book.ts';

/** A row of the review as the user confirmed it. */
export interface ConfirmedRow {
  readonly name: string;
  readonly catalogueId: string | null;
  /** Empty for the user. */
  readonly holderName: string;
  readonly email: string;
  readonly earned: CalendarDate | null;
  readonly expires: CalendarDate | null;
  readonly link: string;
  readonly credentialId: string;
  /** The certification it updates; null for a new one. */
  readonly matches: string | null;
}

export type ImportOutcome = ChangeOutcome & { readonly added: number; readonly updated: number };

export interface ImportOptions {
  readonly onProgress?: (written: number) => void;
  /** Aborting leaves everything as it was. */
  readonly signal?: AbortSignal;
}

/** Keeps confirmed rows: all of them or, when cancelled or refused, none. A blank never erases what is known. */
export async function importCertifications(
  world: World,
  rows: readonly ConfirmedRow[],
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  const now = world.now();
  const holders = await openHolderBook(world);
  const known = await readMatched(world, rows);
  const updated = new Map<string, Certification>();
  const added: Certification[] = [];
  for (const row of rows) {
    const before = row.matches === null ? undefined : known.get(row.matches);
    // A match that was deleted in the meantime is a new certification now.
    if (before === undefined) added.push(newCertification(row, holders.idOf(row.holderName), world.newId(), now));
    else updated.set(before.id, revised(before, filled(row, updated.get(before.id) ?? before), now));
  }
  const certifications = [...updated.values(), ...added];
  const outcome = await changeCertifications(world, { holders: holders.made(), certifications }, options);
  return { ...outcome, added: added.length, updated: updated.size };
}

async function readMatched(world: World, rows: readonly ConfirmedRow[]): Promise<ReadonlyMap<string, Certification>> {
  const wanted = new Set(rows.flatMap(({ matches }) => (matches === null ? [] : [matches])));
  const existing = wanted.size === 0 ? [] : await readAllCertifications(world.database);
  return new Map(existing.filter(({ id }) => wanted.has(id)).map((row) => [row.id, row]));
}

function newCertification(row: ConfirmedRow, holderId: string, id: string, now: number): Certification {
  return {
    ...newRow(id, now),
    holderId,
    name: row.name,
    catalogueId: row.catalogueId,
    email: row.email,
    earned: row.earned,
    expires: row.expires,
    link: row.link,
    credentialId: row.credentialId,
    favourite: false,
    notes: '',
    stage: 'complete',
    minutesLeft: null,
    practicumSubmittedOn: null,
    studyDays: null,
    lock: null,
    sitting: null,
  };
}

/** What the row brings that is not blank, over what is known. */
function filled(row: ConfirmedRow, before: Certification): Partial<CertificationFields> {
  return {
    email: row.email || before.email,
    earned: row.earned ?? before.earned,
    expires: row.expires ?? before.expires,
    link: row.link || before.link,
    credentialId: row.credentialId || before.credentialId,
  };
}
