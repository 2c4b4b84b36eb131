import type { Row } from '../../row.ts';
import type { ClientProfileFields } from '../client-profile.ts';
import type { CommissionPayment, CommissionPaymentFields } from '../commission-payment.ts';
import type { Renewal, RenewalFields } from '../renewal.ts';
import type { SharedDeal, SharedDealFields } from '../shared-deal.ts';
import type { KeptRow, KnownClient } from './known-partners.ts';
import type { PartnerKind } from './partner-kind.ts';
import { countIn, dayIn, isYes, listIn, moneyIn, type PartnerValues, textIn } from './partner-values.ts';
import { keysOfKept } from './row-keys.ts';

/** Rows as values, and values as the fields of rows. What a row does not say of itself begins as nobody's guess. */

const NO_PROFILE: ClientProfileFields = {
  hubId: '',
  relationship: '',
  products: [],
  mrr: null,
  toolsUsed: null,
  lastActiveOn: null,
  renewalOwner: '',
  notes: '',
};

/** What is kept of a client, its row in the ledger and its profile together. */
export function clientValues({ client, profile }: KnownClient): PartnerValues {
  const { hubId, relationship, products, mrr, toolsUsed, lastActiveOn, renewalOwner, notes } = profile ?? NO_PROFILE;
  const { market, currency, link } = client;
  return {
    ...{ hubId, relationship, products, mrr, toolsUsed, lastActiveOn, renewalOwner, notes },
    ...{ country: market, clientCurrency: currency, link },
  };
}

export function profileFields(values: PartnerValues): ClientProfileFields {
  return {
    hubId: textIn(values, 'hubId'),
    relationship: textIn(values, 'relationship'),
    products: listIn(values, 'products'),
    mrr: moneyIn(values, 'mrr'),
    toolsUsed: countIn(values, 'toolsUsed'),
    lastActiveOn: dayIn(values, 'lastActiveOn'),
    renewalOwner: textIn(values, 'renewalOwner'),
    notes: textIn(values, 'notes'),
  };
}

export function renewalValues(row: Renewal): PartnerValues {
  const { products, renewsOn, decideBy, mrr, mrrChange, termMonths, outcome, owner, manager, notes } = row;
  const { lastActiveEmployee } = row;
  return {
    products,
    renewsOn,
    decideBy,
    mrr,
    mrrChange,
    termMonths,
    outcome,
    owner,
    manager,
    lastActiveEmployee,
    notes,
  };
}

export function renewalFields(values: PartnerValues): Omit<RenewalFields, 'clientId'> {
  const outcome = textIn(values, 'outcome');
  return {
    products: listIn(values, 'products'),
    mrr: moneyIn(values, 'mrr'),
    mrrChange: moneyIn(values, 'mrrChange'),
    lastActiveEmployee: textIn(values, 'lastActiveEmployee'),
    owner: textIn(values, 'owner'),
    manager: textIn(values, 'manager'),
    termMonths: countIn(values, 'termMonths'),
    renewsOn: textIn(values, 'renewsOn'),
    decideBy: dayIn(values, 'decideBy'),
    outcome: outcome === 'renewed' || outcome === 'changed' || outcome === 'lost' ? outcome : 'open',
    notes: textIn(values, 'notes'),
  };
}

export function sharedValues(row: SharedDeal): PartnerValues {
  const { name, productLine, origin, stage, saleKind, mrr, createdOn, expectedOn, closedOn, manages, notes } = row;
  const { otherPartners } = row;
  return {
    ...{ name, productLine, origin, stage, saleKind, mrr, createdOn, expectedOn, closedOn, manages, otherPartners },
    notes,
  };
}

/** Throws a RangeError where the amount is missing. */
export function sharedFields(values: PartnerValues): Omit<SharedDealFields, 'clientId' | 'entryIds'> {
  const mrr = moneyIn(values, 'mrr');
  if (mrr === null) throw new RangeError('a shared deal has an amount');
  const stage = textIn(values, 'stage');
  const saleKind = textIn(values, 'saleKind');
  return {
    name: textIn(values, 'name'),
    productLine: textIn(values, 'productLine'),
    origin: textIn(values, 'origin') === 'assisted' ? 'assisted' : 'sourced',
    stage: stage === 'won' || stage === 'lost' ? stage : 'open',
    saleKind: saleKind === 'cross-sell' || saleKind === 'upsell' ? saleKind : 'new',
    mrr,
    createdOn: textIn(values, 'createdOn'),
    expectedOn: dayIn(values, 'expectedOn'),
    closedOn: dayIn(values, 'closedOn'),
    manages: isYes(values, 'manages'),
    otherPartners: countIn(values, 'otherPartners') ?? 0,
    notes: textIn(values, 'notes'),
  };
}

export function paymentValues({ quarter, amount, paidOn, notes }: CommissionPayment): PartnerValues {
  return { quarter, amount, paidOn, notes };
}

/** Throws a RangeError where the amount is missing. */
export function paymentFields(values: PartnerValues): Omit<CommissionPaymentFields, 'clientId'> {
  const amount = moneyIn(values, 'amount');
  if (amount === null) throw new RangeError('a payment has an amount');
  const { quarter, paidOn } = { quarter: textIn(values, 'quarter'), paidOn: dayIn(values, 'paidOn') };
  return { quarter, amount, paidOn, notes: textIn(values, 'notes') };
}

/** A kept row as it is looked for. */
export function keptRow(
  kind: PartnerKind,
  { id, clientId }: Pick<Row, 'id'> & Pick<KeptRow, 'clientId'>,
  values: PartnerValues,
  entered = false,
): KeptRow {
  return { id, clientId, values, keys: keysOfKept(kind, values), entered };
}
