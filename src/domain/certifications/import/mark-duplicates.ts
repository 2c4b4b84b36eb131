import { isBlocked, type Reason } from './review-reason.ts';
import { type ReviewedRow, tickFor } from './reviewed-row.ts';

/**
 * Says of rows that are the same certification of the same person which one counts: one without faults before one
 * with, then the one that expires later, then the one earned later, then the first. The others are left out, with the
 * key of the one that counts. Run it over the whole table, and again after an edit: earlier verdicts are taken back
 * first. Takes a time in step with the number of rows; rows that do not change stay the same objects.
 */
export function markDuplicates(rows: readonly ReviewedRow[]): readonly ReviewedRow[] {
  const groups = createGroups(rows.length, (one, other) => counts(rows[other], rows[one]));
  const latest = new Map<string, number>();
  rows.forEach(({ identities }, index) => {
    for (const identity of identities) {
      const other = latest.get(identity);
      if (other !== undefined) groups.join(other, index);
      latest.set(identity, index);
    }
  });
  return rows.map((row, index) => {
    const lead = groups.leadOf(index);
    return withVerdict(row, lead === index ? null : (rows[lead]?.key ?? null));
  });
}

/**
 * Groups of places in a list, each led by one of them. `laterLeads` tells whether the later of two leaders goes
 * before.
 */
function createGroups(size: number, laterLeads: (earlier: number, later: number) => boolean) {
  const leads = Int32Array.from({ length: size }, (_, index) => index);
  const leadOf = (place: number): number => {
    let lead = place;
    while (leads[lead] !== lead) lead = leads[lead] ?? lead;
    // The way is shortened for the next time, or a thousand renewals of one certification would be walked a thousand times.
    for (let at = place; at !== lead; ) {
      const next = leads[at] ?? lead;
      leads[at] = lead;
      at = next;
    }
    return lead;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [leadOf(one), leadOf(other)];
    if (a === b) return;
    const [earlier, later] = a < b ? [a, b] : [b, a];
    if (laterLeads(earlier, later)) leads[earlier] = later;
    else leads[later] = earlier;
  };
  return { leadOf, join };
}

/** Whether a later row counts rather than an earlier one. */
function counts(row: ReviewedRow | undefined, earlier: ReviewedRow | undefined): boolean {
  if (row === undefined || earlier === undefined) return false;
  const [faulty, earlierFaulty] = [isBlocked(row.reasons), isBlocked(earlier.reasons)];
  if (faulty !== earlierFaulty) return earlierFaulty;
  const [expires, earlierExpires] = [row.expires?.on ?? '', earlier.expires?.on ?? ''];
  if (expires !== earlierExpires) return expires > earlierExpires;
  return (row.earned?.on ?? '') > (earlier.earned?.on ?? '');
}

function withVerdict(row: ReviewedRow, of: string | null): ReviewedRow {
  const said = row.reasons.find((reason) => reason.code === 'duplicate');
  if (said === undefined ? of === null : said.of === of) return row;
  const others = row.reasons.filter((reason) => reason.code !== 'duplicate');
  const reasons: readonly Reason[] = of === null ? others : [...others, { code: 'duplicate', of }];
  return { ...row, reasons, ticked: tickFor(reasons, row.isHubSpot) };
}
