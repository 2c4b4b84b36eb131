import { isBlocked, type Reason } from './review-reason.ts';
import { type ReviewedRow, tickFor } from './reviewed-row.ts';

/**
 * Says of rows that are the same certification of the same person which one counts: one without faults before one with,
 * then the one that expires later, then the one earned later, then the first. The others are left out, with the key of
 * the one that counts. Run it over the whole table, and again after an edit: earlier verdicts are taken back first. Takes
 * a time in step with the number of rows; rows that do not change stay the same objects.
 */
export function markDuplicates(rows: readonly ReviewedRow[]): readonly ReviewedRow[] {
  const leads = new Map<ReviewedRow, ReviewedRow>();
  const latest = new Map<string, ReviewedRow>();
  const leadOf = (row: ReviewedRow): ReviewedRow => {
    let lead = row;
    for (let next = leads.get(lead); next !== undefined; next = leads.get(lead)) lead = next;
    // The way is shortened for the next time, or a thousand renewals of one certification would be walked a thousand times.
    for (let at = row; at !== lead; ) {
      const next = leads.get(at) ?? lead;
      leads.set(at, lead);
      at = next;
    }
    return lead;
  };
  const order = new Map(rows.map((row, index) => [row, index]));
  for (const row of rows) {
    for (const identity of row.identities) {
      const other = latest.get(identity);
      latest.set(identity, row);
      const [one, two] = [leadOf(row), other === undefined ? leadOf(row) : leadOf(other)];
      if (one === two) continue;
      const [first, second] = (order.get(one) ?? 0) < (order.get(two) ?? 0) ? [one, two] : [two, one];
      if (counts(second, first)) leads.set(first, second);
      else leads.set(second, first);
    }
  }
  return rows.map((row) => withVerdict(row, leadOf(row)));
}

/** Whether a later row counts rather than an earlier one. */
function counts(row: ReviewedRow, earlier: ReviewedRow): boolean {
  const [faulty, earlierFaulty] = [isBlocked(row.reasons), isBlocked(earlier.reasons)];
  if (faulty !== earlierFaulty) return earlierFaulty;
  const [expires, earlierExpires] = [row.expires?.on ?? '', earlier.expires?.on ?? ''];
  if (expires !== earlierExpires) return expires > earlierExpires;
  return (row.earned?.on ?? '') > (earlier.earned?.on ?? '');
}

function withVerdict(row: ReviewedRow, lead: ReviewedRow): ReviewedRow {
  const of = lead === row ? null : lead.key;
  const said = row.reasons.find((reason) => reason.code === 'duplicate');
  if (said === undefined ? of === null : said.of === of) return row;
  const others = row.reasons.filter((reason) => reason.code !== 'duplicate');
  const reasons: readonly Reason[] = of === null ? others : [...others, { code: 'duplicate', of }];
  return { ...row, reasons, ticked: tickFor(reasons, row.isHubSpot) };
}
