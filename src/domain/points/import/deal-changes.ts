import type { PointEntry } from '../ledger.ts';
import type { DealChange, DealClient, DealEntry, DealValue, ReadDeal } from './reviewed-deal.ts';

const FIELDS = [
  'deal',
  'saleKind',
  'lineSoldOn',
  'mrr',
  'managedFrom',
  'managedUntil',
  'otherPartners',
  'endedOn',
] as const satisfies readonly (keyof DealEntry)[];

/** A kept entry with what a row says of it, and what that changes. A blank erases nothing. */
export function mergedEntry(
  { entry, said, reasons }: Pick<ReadDeal, 'entry' | 'said' | 'reasons'>,
  kept: PointEntry,
): { readonly entry: DealEntry; readonly changes: readonly DealChange[] } {
  const { productLine, soldOn, deal, saleKind, lineSoldOn, mrr, managedFrom, managedUntil, otherPartners, endedOn } =
    kept;
  const before: DealEntry = {
    productLine,
    soldOn,
    deal,
    saleKind,
    lineSoldOn,
    mrr,
    managedFrom,
    managedUntil,
    otherPartners,
    endedOn,
  };
  if (entry === null) return { entry: before, changes: [] };
  // "Managed: yes" says nothing against a day that is known.
  const assumed = kept.managedFrom !== null && reasons.some(({ code }) => code === 'managed-from-sale');
  const taken = FIELDS.filter((field) => said.has(field) && !(field === 'managedFrom' && assumed));
  const given = only(entry, taken);
  // Who does not manage any more has no last day of it either.
  const merged: DealEntry = { ...before, ...given, ...(given.managedFrom === null ? { managedUntil: null } : {}) };
  const changes = FIELDS.flatMap((field): DealChange[] =>
    same(before[field], merged[field]) ? [] : [{ field, from: before[field], to: merged[field] }],
  );
  return { entry: merged, changes };
}

/** The fields of an entry that were confirmed to change; the others may have been edited elsewhere since. */
export function changedFields(entry: DealEntry, changes: readonly DealChange[]): Partial<DealEntry> {
  return only(
    entry,
    FIELDS.filter((field) => changes.some((change) => change.field === field)),
  );
}

function only(entry: DealEntry, fields: readonly (typeof FIELDS)[number][]): Partial<DealEntry> {
  const has = (field: (typeof FIELDS)[number]) => fields.includes(field);
  return {
    ...(has('deal') ? { deal: entry.deal } : {}),
    ...(has('saleKind') ? { saleKind: entry.saleKind } : {}),
    ...(has('lineSoldOn') ? { lineSoldOn: entry.lineSoldOn } : {}),
    ...(has('mrr') ? { mrr: entry.mrr } : {}),
    ...(has('managedFrom') ? { managedFrom: entry.managedFrom } : {}),
    ...(has('managedUntil') ? { managedUntil: entry.managedUntil } : {}),
    ...(has('otherPartners') ? { otherPartners: entry.otherPartners } : {}),
    ...(has('endedOn') ? { endedOn: entry.endedOn } : {}),
  };
}

/** What a row adds to what is known of its client. What is known stays. */
export function clientChanges({ known, market, link }: DealClient): readonly DealChange[] {
  if (known === null) return [];
  const changes: DealChange[] = [];
  if (known.market === null && market !== null) changes.push({ field: 'country', from: null, to: market });
  if (known.link === '' && link !== '') changes.push({ field: 'link', from: '', to: link });
  return changes;
}

function same(one: DealValue, other: DealValue): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  return one.minor === other.minor && one.currency === other.currency;
}
