import type { KeptRow } from './known-partners.ts';
import { matchPartnerRows } from './match-partner-rows.ts';
import { changesBetween } from './partner-changes.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerKind } from './partner-kind.ts';
import { isPartnerBlocked, type PartnerReason, weightOfPartner } from './partner-reason.ts';
import type { PartnerReview } from './partner-review.ts';
import { dayIn, moneyIn, type PartnerValues, textIn } from './partner-values.ts';
import type { PartnerRowChange, ReadPartnerRow, ReviewedPartnerRow } from './reviewed-partner-row.ts';

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
  const matches = matchPartnerRows(rows, review);
  const firstOf = new Map<string, string>();
  const nameOf = new Map<string, ReadPartnerRow>();
  return rows.map((row) => {
    const kept = matches.get(row.key) ?? null;
    const twin = twinOf(row);
    const of = twin === null ? undefined : firstOf.get(twin);
    if (twin !== null && of === undefined) firstOf.set(twin, row.key);
    const { client } = row;
    const before = client.hubId === '' ? undefined : nameOf.get(client.hubId);
    if (client.hubId !== '' && before === undefined) nameOf.set(client.hubId, row);
    const isTwin = of !== undefined && (kept === null || row.kind === 'clients');
    const twice = before !== undefined && before.client.token !== client.token ? before.client.name : undefined;
    return judgedOnce(row, { kept, of: isTwin ? of : undefined, twice, review });
  });
}

/** What a row is judged by beside itself. */
interface Beside {
  readonly kept: KeptRow | null;
  /** The earlier row that says the same. */
  readonly of: string | undefined;
  /** The client of an earlier row with the same Hub ID. */
  readonly twice: string | undefined;
  readonly review: PartnerReview;
}

const JUDGED = new WeakMap<ReadPartnerRow, readonly [Beside, ReviewedPartnerRow]>();

/** A correction changes one row of thousands: the others are as they were judged before. */
function judgedOnce(row: ReadPartnerRow, beside: Beside): ReviewedPartnerRow {
  const { kept, of, twice, review } = beside;
  const [then, before] = JUDGED.get(row) ?? [];
  const isSame = then?.kept === kept && then.of === of && then.twice === twice && then.review === review;
  if (before !== undefined && isSame) return before;
  const reasons = [...row.reasons];
  if (of !== undefined) reasons.push({ code: 'duplicate', of });
  if (twice !== undefined) reasons.push({ code: 'hub-id-twice', of: twice });
  const now = judged(row, reasons, kept, review);
  JUDGED.set(row, [beside, now]);
  return now;
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
  const changes = kept === null ? [] : changesBetween(kept.values, merged);
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

function twinOf({ kind, client, keys: [key] }: ReadPartnerRow): string | null {
  if (client.token === null && kind !== 'payments') return null;
  return key === undefined ? null : `${client.token ?? ''}\n${key}`;
}
