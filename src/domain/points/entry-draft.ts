import { majorDecimal } from '../money.ts';
import type { DayText } from '../time.ts';
import { amountText } from './amount-text.ts';
import type { DealOrigin } from './deal-question.ts';
import type { PointEntryFields, SaleKind } from './ledger.ts';

/** An entry as its editor holds it: texts as typed. Days are `YYYY-MM-DD`; empty where none is said. */
export interface EntryDraft {
  readonly productLine: string;
  readonly deal: DealOrigin | 'others';
  readonly saleKind: SaleKind;
  readonly soldOn: string;
  /** Counts for an upsell only. */
  readonly lineSoldOn: string;
  readonly amount: string;
  readonly currency: string;
  readonly managedFrom: string;
  /** This and the next one count for what is managed only. */
  readonly managedUntil: string;
  readonly otherPartners: string;
  readonly endedOn: string;
}

/** The draft that an editor of an entry begins with, with numbers as the locale writes them. */
export function entryDraftOf(entry: PointEntryFields, locale: string): EntryDraft {
  const { productLine, deal, saleKind, soldOn, lineSoldOn, mrr, managedFrom, managedUntil, otherPartners, endedOn } =
    entry;
  return {
    productLine,
    deal: deal ?? 'others',
    saleKind,
    soldOn,
    lineSoldOn: saleKind === 'upsell' ? lineSoldOn : '',
    amount: amountText(majorDecimal(mrr), locale),
    currency: mrr.currency,
    managedFrom: managedFrom ?? '',
    managedUntil: managedUntil ?? '',
    otherPartners: `${otherPartners}`,
    endedOn: endedOn ?? '',
  };
}

/** What an editor of a new entry begins with. */
export function newEntryDraft(currency: string, today: DayText): EntryDraft {
  return {
    productLine: '',
    deal: 'sourced',
    saleKind: 'new',
    soldOn: today,
    lineSoldOn: '',
    amount: '',
    currency,
    managedFrom: '',
    managedUntil: '',
    otherPartners: '0',
    endedOn: '',
  };
}

/**
 * What an editor of a renewal or an upsell of an entry begins with. It keeps the sale date of the line, which the rate
 * follows (S9, 2024). The amount is left open: only what was added is new, and what a renewal gives is not public.
 */
export function laterSaleDraft(entry: PointEntryFields, today: DayText): EntryDraft {
  const { productLine, deal, lineSoldOn, mrr, managedFrom, managedUntil, otherPartners } = entry;
  const managed = managedFrom !== null && (managedUntil === null || managedUntil > today);
  return {
    ...newEntryDraft(mrr.currency, today),
    productLine,
    deal: deal ?? 'others',
    saleKind: 'upsell',
    lineSoldOn,
    managedFrom: managed ? today : '',
    otherPartners: `${otherPartners}`,
  };
}
