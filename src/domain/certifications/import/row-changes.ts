import { sameAddress } from '../../email-address.ts';
import { type CalendarDate, lastDayOf } from '../../time.ts';
import type { Certification } from '../certification.ts';
import { readLink } from './achievement-link.ts';
import type { DateField, Reason } from './review-reason.ts';
import type { FieldChange } from './reviewed-row.ts';

/** The fields of a row that a kept record can take over. */
export interface RowFields {
  readonly earned: CalendarDate | null;
  readonly expires: CalendarDate | null;
  readonly link: string;
  readonly credentialId: string;
  readonly email: string;
}

export interface RowComparison {
  /** The row's dates; where the record knows the day of the same month, that day. */
  readonly earned: CalendarDate | null;
  readonly expires: CalendarDate | null;
  readonly changes: readonly FieldChange[];
  readonly reasons: readonly Reason[];
}

/**
 * What a row would change in the record it matches. A blank erases nothing, and "Feb 2028" does not replace 15 Feb
 * 2028.
 */
export function compareWithKept(row: RowFields, kept: Certification): RowComparison {
  const earned = refined(row.earned, kept.earned);
  const expires = refined(row.expires, kept.expires);
  const changes: FieldChange[] = [];
  const reasons: Reason[] = [];
  const compareDate = (field: DateField, to: CalendarDate | null) => {
    const from = kept[field];
    if (to === null || (from !== null && from.on === to.on && from.precision === to.precision)) return;
    changes.push({ field, from, to });
    if (from !== null && lastDayOf(to) < from.on) reasons.push({ code: 'earlier-than-kept', field, kept: from });
  };
  compareDate('earned', earned);
  compareDate('expires', expires);
  if (row.link !== '' && !sameLink(row.link, kept.link)) changes.push({ field: 'link', from: kept.link, to: row.link });
  if (row.credentialId !== '' && row.credentialId.toLowerCase() !== kept.credentialId.toLowerCase())
    changes.push({ field: 'credentialId', from: kept.credentialId, to: row.credentialId });
  if (row.email !== '' && !sameAddress(row.email, kept.email))
    changes.push({ field: 'email', from: kept.email, to: row.email });
  return { earned, expires, changes, reasons };
}

function refined(date: CalendarDate | null, kept: CalendarDate | null): CalendarDate | null {
  if (date === null || kept === null || date.precision === 'day' || kept.precision === 'month') return date;
  return kept.on.slice(0, 7) === date.on.slice(0, 7) ? kept : date;
}

function sameLink(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [readLink(one), readLink(other)];
  return a.kind === 'achievement' && b.kind === 'achievement' && a.code === b.code;
}
