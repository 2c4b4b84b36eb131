import { i18n } from '#i18n';
import type { Certification, Holder } from '../../../domain/certifications/certification.ts';
import { blockedBy, prerequisitesOf } from '../../../domain/certifications/prerequisites.ts';
import { statesOf } from '../../../domain/certifications/status.ts';
import type { ListFilter, ListSort } from '../../../domain/preferences.ts';
import { entryById } from '../../../jobs/catalogue.ts';
import { isShown } from './list-filter.ts';
import type { ListLine } from './list-line.ts';

/** One line of the list, with everything that filtering and sorting ask of it worked out once. */
export interface ListEntry extends ListLine {
  readonly certification: Certification;
  /** What a search looks through, in lower case and without accents. */
  readonly haystack: string;
  readonly nameKey: string;
  readonly holderKey: string;
}

export interface EntryContext {
  readonly now: number;
  readonly today: string;
  readonly expiringDays: number;
  readonly holders: ReadonlyMap<string, Holder>;
  /** All of a holder's certifications; asked only for those that wait for a prerequisite. */
  readonly ofHolder: (holderId: string) => readonly Certification[];
}

export function listEntry(certification: Certification, context: EntryContext): ListEntry {
  const { now, today, expiringDays } = context;
  const person = context.holders.get(certification.holderId);
  const holder = person === undefined ? '' : holderName(person);
  const blocked = certification.stage === 'in-progress' ? missingFor(certification, context) : [];
  return {
    certification,
    holder,
    states: statesOf(certification, { now, today, expiringDays, blockedBy: blocked }),
    haystack: plain(`${certification.name} ${holder} ${certification.email} ${certification.credentialId}`),
    nameKey: plain(certification.name),
    holderKey: plain(holder),
  };
}

function missingFor(certification: Certification, { today, ofHolder }: EntryContext): readonly string[] {
  const entry = entryById(certification.catalogueId);
  return entry?.prerequisites === undefined
    ? []
    : blockedBy(prerequisitesOf(entry, ofHolder(certification.holderId), today));
}

/** A holder by name; the user, who needs none, as "Me". */
export function holderName(holder: Holder): string {
  return holder.name === '' ? i18n.t('holder.me') : holder.name;
}

/** Lower case without accents, so that "developpement" finds "Développement". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Text keys compare far faster than a collator, which ten thousand lines would feel. */
const KEYS: Record<ListSort, (entry: ListEntry) => string> = {
  expiry: ({ certification }) => certification.expires?.on ?? '9999',
  name: ({ nameKey }) => nameKey,
  holder: ({ holderKey, certification }) => `${holderKey}\u0000${certification.expires?.on ?? '9999'}`,
  earned: ({ certification }) => descending(certification.earned?.on ?? '0000'),
  changed: ({ certification }) => descending(String(certification.updatedAt).padStart(16, '0')),
};

/** Digits turned round, so that the latest comes first in an ascending order. */
function descending(digits: string): string {
  return digits.replace(/\d/g, (digit) => String(9 - Number(digit)));
}

/** The lines that a filter and a search leave. Every word of the search must be found. */
export function filtered(entries: readonly ListEntry[], show: ListFilter, search: string): readonly ListEntry[] {
  const words = plain(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 && show === 'all') return entries;
  return entries.filter((entry) => isShown(entry, show) && words.every((word) => entry.haystack.includes(word)));
}

/** The lines in an order; equal ones by name. */
export function sorted(entries: readonly ListEntry[], sort: ListSort): readonly ListEntry[] {
  const keyOf = KEYS[sort];
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry) }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.entry.nameKey, b.entry.nameKey));
  return keyed.map(({ entry }) => entry);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
