import { clientValues } from './kept-values.ts';
import type { KeptRow } from './known-partners.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerKind } from './partner-kind.ts';
import { isPartnerBlocked, type PartnerReason, weightOfPartner } from './partner-reason.ts';
import type { PartnerReview } from './partner-review.ts';
import { dayIn, moneyIn, type PartnerValues, sameValue, textIn } from './partner-values.ts';
import type { PartnerRowChange, ReadPartnerRow, ReviewedPartnerRow } from './reviewed-partner-row.ts';
import { keysOfFound } from './row-keys.ts';

/** What a row of each kind cannot do without. */
const NEEDED: Readonly<Record<PartnerKind, readonly PartnerField[]>> = {
  clients: [],
  renewals: ['renewsOn'],
  shared: ['createdOn', 'mrr', 'origin'],
  payments: ['quarter', 'amount'],
};
/** Days of which the first does not come before the second. */
const IN_ORDER: readonly (readonly [field: PartnerField, after: PartnerField])[] = [
  ['renewsOn', 'decideBy'],
  ['closedOn', 'createdOn'],
  ['expectedOn', 'createdOn'],
];

/**
 * Compares rows with what is kept and with each other: a kept row is one row's only, the one that says the same of it
 * before one that changes it. Takes a time in step with the number of rows. Run it again after an edit.
 */
export function judgePartnerRows(
  rows: readonly ReadPartnerRow[],
  review: PartnerReview,
): readonly ReviewedPartnerRow[] {
  const matches = matchesOf(rows, review);
  const firstOf = new Map<string, string>();
  const nameOf = new Map<string, ReadPartnerRow>();
  return rows.map((row) => {
    const kept = matches.get(row.key) ?? null;
    const reasons = [...row.reasons];
    const twin = twinOf(row);
    const of = twin === null ? undefined : firstOf.get(twin);
    if (twin !== null && of === undefined) firstOf.set(twin, row.key);
    if (of !== undefined && (kept === null || row.kind === 'clients')) reasons.push({ code: 'duplicate', of });
    const { client } = row;
    const before = client.hubId === '' ? undefined : nameOf.get(client.hubId);
    if (client.hubId !== '' && before === undefined) nameOf.set(client.hubId, row);
    if (before !== undefined && before.client.token !== client.token)
      reasons.push({ code: 'hub-id-twice', of: before.client.name });
    return judged(row, reasons, kept, review);
  });
}

function matchesOf(rows: readonly ReadPartnerRow[], { known }: PartnerReview): ReadonlyMap<string, KeptRow> {
  const matches = new Map<string, KeptRow>();
  const claimed = new Set<string>();
  const claim = (mayChange: boolean) => {
    for (const row of rows) {
      const { client, kind, values } = row;
      if (matches.has(row.key) || (client.known === null && client.token !== null)) continue;
      if (kind === 'clients') {
        if (client.known !== null) matches.set(row.key, keptClient(row));
        continue;
      }
      const clientId = client.known?.client.id ?? null;
      for (const key of keysOfFound(kind, values)) {
        const free = known.rowsOf(clientId, key).filter(({ id }) => !claimed.has(id));
        const [best] = free.toSorted((a, b) => changesOf(a.values, values).length - changesOf(b.values, values).length);
        if (best === undefined || (!mayChange && changesOf(best.values, values).length > 0)) continue;
        matches.set(row.key, best);
        claimed.add(best.id);
        break;
      }
    }
  };
  claim(false);
  claim(true);
  return matches;
}

function keptClient({ client: { known } }: ReadPartnerRow): KeptRow {
  if (known === null) throw new RangeError('no kept client');
  const { id } = known.client;
  return { id, clientId: id, values: clientValues(known), keys: [], entered: false };
}

function judged(
  row: ReadPartnerRow,
  reasons: PartnerReason[],
  kept: KeptRow | null,
  { answers, missing }: PartnerReview,
): ReviewedPartnerRow {
  const { kind, client } = row;
  const asked = kept === null && kind === 'shared' ? { origin: answers.origin ?? null } : {};
  const joined: PartnerValues = { ...asked, ...kept?.values, ...row.values };
  const merged = withoutClose(kind, joined);
  for (const field of NEEDED[kind]) {
    const said = reasons.some((reason) => 'field' in reason && reason.field === field);
    if ((merged[field] ?? '') === '' && !said && !isMoneyless(reasons, field))
      reasons.push({ code: 'missing', field, asked: field === 'origin' && missing.has('origin') });
  }
  const changes = kept === null ? [] : changesOf(kept.values, merged);
  reasons.push(...conflicts(kind, merged, row.own, reasons));
  if (kept?.entered === true && changes.some(({ field }) => field === 'stage')) reasons.push({ code: 'was-won' });
  if (kind !== 'clients') changes.push(...idOfClient(row));
  const isKnown = kept !== null && !isPartnerBlocked(reasons);
  if (isKnown && changes.length === 0) reasons.push({ code: 'already-known' });
  const weights = reasons.map(weightOfPartner);
  const settled = !isKnown ? 'new' : changes.length === 0 ? 'known' : 'updates';
  const looks = weights.includes('blocks') || weights.includes('look');
  return {
    ...row,
    client,
    reasons,
    matches: kept?.id ?? null,
    merged,
    changes,
    state: looks ? 'needs-a-look' : settled,
    ticked: weights.every((weight) => weight === 'note'),
  };
}

function changesOf(from: PartnerValues, to: PartnerValues): PartnerRowChange[] {
  const isField = (field: string): field is PartnerField => field in to;
  return Object.keys(to)
    .filter(isField)
    .filter((field) => !sameValue(from[field], to[field]))
    .map((field) => ({ field, from: from[field] ?? null, to: to[field] ?? null }));
}

/** A Hub ID that is not known yet is kept with the client, whatever the row is about. */
function idOfClient({ client: { known, hubId } }: ReadPartnerRow): readonly PartnerRowChange[] {
  const blank = known !== null && (known.profile?.hubId ?? '') === '';
  return blank && hubId !== '' ? [{ field: 'hubId', from: '', to: hubId }] : [];
}

/** What is open has no day on which it was closed. */
function withoutClose(kind: PartnerKind, values: PartnerValues): PartnerValues {
  return kind === 'shared' && values.stage === 'open' && values.closedOn !== undefined
    ? { ...values, closedOn: null }
    : values;
}

/** An amount without a currency is not missing. */
function isMoneyless(reasons: readonly PartnerReason[], field: PartnerField): boolean {
  const ofCurrency = ['no-currency', 'ambiguous-currency', 'currencies-differ'];
  return (field === 'mrr' || field === 'amount') && reasons.some(({ code }) => ofCurrency.includes(code));
}

function conflicts(
  kind: PartnerKind,
  values: PartnerValues,
  own: boolean,
  given: readonly PartnerReason[],
): readonly PartnerReason[] {
  const reasons: PartnerReason[] = [];
  if (!own)
    for (const [field, after] of IN_ORDER) {
      const [day, first] = [dayIn(values, field), dayIn(values, after)];
      if (day !== null && first !== null && day < first) reasons.push({ code: 'out-of-order', field, after });
    }
  const isSaid = (field: PartnerField) => given.some((reason) => 'field' in reason && reason.field === field);
  if (kind === 'shared' && !isSaid('stage') && !isSaid('closedOn')) {
    const stage = textIn(values, 'stage');
    const closed = dayIn(values, 'closedOn') !== null;
    if (stage === '' && closed) reasons.push({ code: 'missing', field: 'stage', asked: false });
    else if (stage !== '' && stage !== 'open' && !closed) reasons.push({ code: 'no-close-day' });
  }
  const [mrr, change] = [moneyIn(values, 'mrr'), moneyIn(values, 'mrrChange')];
  if (mrr !== null && change !== null && mrr.currency !== change.currency && !given.some(isOfCurrency))
    reasons.push({ code: 'currencies-differ', one: mrr.currency, other: change.currency });
  return reasons;
}

function isOfCurrency({ code }: PartnerReason): boolean {
  return code === 'currencies-differ';
}

function twinOf({ kind, client, values }: ReadPartnerRow): string | null {
  if (client.token === null && kind !== 'payments') return null;
  const [key] = keysOfFound(kind, values);
  return key === undefined ? null : `${client.token ?? ''}\n${key}`;
}
