import { majorDecimal } from '../../money.ts';
import { amountText } from '../../points/amount-text.ts';
import type { DealOrigin } from '../../points/deal-question.ts';
import type { SaleKind } from '../../points/ledger.ts';
import type { DayText } from '../../time.ts';
import type { SharedDealFields } from '../shared-deal.ts';

/** A shared deal as its form holds it: texts as typed. Days are `YYYY-MM-DD`; empty where none is said. */
export interface SharedDealDraft {
  /** The client's name. */
  readonly client: string;
  /** Whether a client of that name is to be added; counts where there is none. */
  readonly addsClient: boolean;
  /** Counts for a client that is not known yet. */
  readonly market: string;
  readonly name: string;
  readonly productLine: string;
  readonly origin: DealOrigin;
  readonly saleKind: SaleKind;
  readonly amount: string;
  readonly currency: string;
  readonly createdOn: string;
  readonly expectedOn: string;
  /** Counts for a deal that is won or lost. */
  readonly closedOn: string;
  readonly manages: boolean;
  /** Counts for what will be managed only. */
  readonly otherPartners: string;
  readonly notes: string;
}

/** The draft that an editor of a deal begins with, with numbers as the locale writes them. `client` is the client's name. */
export function sharedDealDraftOf(deal: SharedDealFields, client: string, locale: string): SharedDealDraft {
  const { name, productLine, origin, saleKind, createdOn, manages, notes } = deal;
  return {
    client,
    addsClient: false,
    market: '',
    name,
    productLine,
    origin,
    saleKind,
    amount: amountText(majorDecimal(deal.mrr), locale),
    currency: deal.mrr.currency,
    createdOn,
    expectedOn: deal.expectedOn ?? '',
    closedOn: deal.closedOn ?? '',
    manages,
    otherPartners: `${deal.otherPartners}`,
    notes,
  };
}

/** What an editor of a new deal begins with. */
export function newSharedDealDraft(client: string, currency: string, today: DayText): SharedDealDraft {
  return {
    client,
    addsClient: false,
    market: '',
    name: '',
    productLine: '',
    origin: 'sourced',
    saleKind: 'new',
    amount: '',
    currency,
    createdOn: today,
    expectedOn: '',
    closedOn: '',
    manages: true,
    otherPartners: '0',
    notes: '',
  };
}
