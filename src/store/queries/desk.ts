import type { Certification, Holder } from '../../domain/certifications/certification.ts';
import type { Preferences } from '../../domain/preferences.ts';
import type { CompanionDatabase } from '../database.ts';
import { readCertificationsOfHolder, readHolders } from './certifications.ts';
import { readPreferences } from './settings.ts';

/** The draft that remembers whom the desk was about. */
export const DESK_HOLDER_DRAFT = 'desk|holder';

/** What the Academy desk works on: one holder at a time. */
export interface Desk {
  readonly holders: readonly Holder[];
  /** Null while nobody holds anything. */
  readonly holder: Holder | null;
  /** The holder's living certifications, by name. */
  readonly certifications: readonly Certification[];
  readonly preferences: Preferences;
}

/** The desk of the holder it was left with, else of the one chosen last elsewhere, else of the first. */
export async function readDesk(database: CompanionDatabase): Promise<Desk> {
  const [holders, preferences, left] = await Promise.all([
    readHolders(database),
    readPreferences(database),
    database.drafts.get(DESK_HOLDER_DRAFT),
  ]);
  const of = (id: unknown) => holders.find((holder) => holder.id === id);
  const holder = of(left?.value) ?? of(preferences.lastHolderId) ?? holders[0] ?? null;
  const rows = holder === null ? [] : await readCertificationsOfHolder(database, holder.id);
  const certifications = rows.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  return { holders, holder, certifications, preferences };
}

/** The forms of the desk whose text is kept. */
const DESK_FORMS = ['transfer', 'email', 'inbound', 'score'] as const;
export type DeskForm = (typeof DESK_FORMS)[number];

/** Where the text of a form is kept, each holder's by itself. */
export function deskDraftKey(form: DeskForm, holderId: string | null): string {
  return `desk|${form}|${holderId ?? ''}`;
}

/** What was typed at the desk of a holder and is still kept. */
export interface DeskDrafts {
  readonly holderId: string | null;
  /** By form; undefined where nothing was typed. */
  readonly kept: ReadonlyMap<DeskForm, unknown>;
}

export async function readDeskDrafts(database: CompanionDatabase, holderId: string | null): Promise<DeskDrafts> {
  const drafts = await database.drafts.bulkGet(DESK_FORMS.map((form) => deskDraftKey(form, holderId)));
  return { holderId, kept: new Map(DESK_FORMS.map((form, index) => [form, drafts[index]?.value])) };
}
