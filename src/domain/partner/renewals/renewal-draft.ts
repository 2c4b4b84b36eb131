import { majorDecimal } from '../../money.ts';
import { amountText } from '../../points/amount-text.ts';
import type { RenewalFields } from '../renewal.ts';

/** A renewal as its editor holds it: texts as typed. Days are `YYYY-MM-DD`; empty where none is said. */
export interface RenewalDraft {
  /** A known client; empty while none is chosen. */
  readonly clientId: string;
  /** A name that no known client has; counts while none is chosen. */
  readonly newClient: string;
  /** Whether a client of that name is to be added. */
  readonly addsClient: boolean;
  /** One a line. */
  readonly products: string;
  readonly mrr: string;
  readonly currency: string;
  /** With a sign, and if one likes the code of its currency: `-200`, `+1,500 EUR`. */
  readonly mrrChange: string;
  readonly lastActiveEmployee: string;
  readonly owner: string;
  readonly manager: string;
  readonly termMonths: string;
  readonly renewsOn: string;
  readonly decideBy: string;
  readonly notes: string;
}

/** The draft that an editor of a renewal begins with, with numbers as the locale writes them. */
export function renewalDraftOf(renewal: RenewalFields, locale: string): RenewalDraft {
  const { clientId, products, mrr, mrrChange, termMonths, decideBy } = renewal;
  const { lastActiveEmployee, owner, manager, renewsOn, notes } = renewal;
  return {
    clientId,
    newClient: '',
    addsClient: false,
    products: products.join('\n'),
    mrr: mrr === null ? '' : amountText(majorDecimal(mrr), locale),
    currency: mrr?.currency ?? mrrChange?.currency ?? '',
    mrrChange: mrrChange === null ? '' : changeText(mrrChange, locale),
    lastActiveEmployee,
    owner,
    manager,
    termMonths: termMonths === null ? '' : String(termMonths),
    renewsOn,
    decideBy: decideBy ?? '',
    notes,
  };
}

/** What an editor of a new renewal begins with. A year is the usual term. */
export function newRenewalDraft(clientId: string, currency: string): RenewalDraft {
  return {
    clientId,
    newClient: '',
    addsClient: false,
    products: '',
    mrr: '',
    currency,
    mrrChange: '',
    lastActiveEmployee: '',
    owner: '',
    manager: '',
    termMonths: '12',
    renewsOn: '',
    decideBy: '',
    notes: '',
  };
}

/** A change as one types it, with its sign: `-200`, `+1,500`. */
export function changeText({ minor, currency }: NonNullable<RenewalFields['mrrChange']>, locale: string): string {
  return `${minor < 0 ? '-' : '+'}${amountText(majorDecimal({ minor: Math.abs(minor), currency }), locale)}`;
}
