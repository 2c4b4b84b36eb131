import { type ReadDate, readDate } from '../../import/read-date.ts';
import type { DayText } from '../../time.ts';
import type { PartnerField } from './partner-field.ts';
import type { PartnerReason } from './partner-reason.ts';
import type { PartnerReview } from './partner-review.ts';

/** A day of a row; null where the cell says none or, with a reason, where it is not sure. Nothing is mended. */
export function readPartnerDay(
  field: PartnerField,
  text: string,
  { dateOrder, today }: Pick<PartnerReview, 'dateOrder' | 'today'>,
  past: boolean,
  reasons: PartnerReason[],
): DayText | null {
  const read = readDate(text, { order: dateOrder });
  if (read.kind !== 'date') {
    const reason = reasonOf(field, read);
    if (reason !== null) reasons.push(reason);
    return null;
  }
  if (read.date.precision === 'month') {
    reasons.push({ code: 'month-only', field, date: read.date });
    return null;
  }
  const { on } = read.date;
  if (past && on > today) reasons.push({ code: 'in-future', field });
  return on;
}

function reasonOf(field: PartnerField, read: Exclude<ReadDate, { readonly kind: 'date' }>): PartnerReason | null {
  switch (read.kind) {
    case 'none':
      return null;
    case 'ambiguous':
      return { code: 'ambiguous-date', field, text: read.text, dayFirst: read.dayFirst, monthFirst: read.monthFirst };
    case 'impossible':
      return { code: 'impossible-date', field, text: read.text };
    case 'unreadable':
      return { code: 'unreadable-date', field, text: read.text };
  }
}
