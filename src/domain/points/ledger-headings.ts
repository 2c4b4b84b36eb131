import { DEAL_FIELDS, type DealField } from './import/found-deal.ts';

const HEADINGS: Readonly<Record<DealField, string>> = {
  client: 'Client',
  country: 'Country',
  clientCurrency: 'Client currency',
  link: 'Link',
  productLine: 'Product line',
  deal: 'Deal',
  saleKind: 'Sale kind',
  soldOn: 'Sold on',
  lineSoldOn: 'Line sold on',
  mrr: 'MRR',
  currency: 'Currency',
  managed: 'Managed by us',
  managedFrom: 'Managed from',
  managedUntil: 'Managed until',
  otherPartners: 'Other partners',
  endedOn: 'Ended on',
};

/** The headings of an exported ledger: English whatever the language, so that the file can be read back anywhere. */
export const OWN_HEADINGS: readonly string[] = DEAL_FIELDS.map((field) => HEADINGS[field]);
