import type { CurrencyCode } from '../../currency.ts';
import type { DraftReading } from '../../draft-problem.ts';
import { draftReader } from '../../draft-reader.ts';
import type { NumberFormat } from '../../number-format.ts';
import { readEntryAmount } from '../../points/entry-amount.ts';
import type { CommissionTermsFields } from '../commission-terms.ts';
import type { TermsDraft } from './terms-draft.ts';

/** What is to be kept of a deal's commission, null for nothing; or everything that is wrong with the draft. */
export function readTermsDraft(
  draft: TermsDraft,
  { currency, format }: { readonly currency: CurrencyCode; readonly format: NumberFormat },
): DraftReading<CommissionTermsFields | null, keyof TermsDraft> {
  const { problems, take } = draftReader<keyof TermsDraft>();
  const { paperwork, earns, net } = draft;
  const netMonthly = net.trim() === '' ? null : take('net', readEntryAmount(net, currency, format));
  if (problems.length === 0 && earns === '') {
    if (paperwork === 'unknown' && netMonthly === null) return { kind: 'ok', value: null };
    // The row would otherwise say that the deal earns.
    problems.push({ field: 'earns', reason: 'missing', data: null });
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'ok', value: { paperwork, earns: earns === 'yes', netMonthly } };
}
