import { CLIENT, CURRENCY, HUB_ID, MRR, NOTES } from './common-columns.ts';
import type { PartnerColumn } from './partner-field.ts';

/** What is imported of a shared deal, in the order in which it is shown and written. */
export const SHARED_COLUMNS: readonly PartnerColumn[] = [
  CLIENT,
  HUB_ID,
  {
    field: 'name',
    reads: 'text',
    own: 'Deal name',
    headings:
      'deal name,deal,dealname,opportunity,opportunity name,transaction,nom de la transaction,nom du deal,nom de l affaire,affaire,opportunite',
  },
  {
    field: 'productLine',
    reads: 'text',
    own: 'Product line',
    headings:
      'product line,product,products,line item,line items,hub,ligne de produit,ligne de produits,produit,produits',
  },
  {
    field: 'origin',
    reads: 'origin',
    own: 'Sourced or assisted',
    headings:
      'sourced or assisted,origin,deal origin,deal source,source,type of shared deal,shared deal type,registration type,sold as,sourcee ou assistee,source ou assiste,origine,origine de la transaction,type de vente partagee',
  },
  {
    field: 'stage',
    reads: 'stage',
    own: 'Stage',
    headings:
      'stage,deal stage,dealstage,status,deal status,phase,phase de la transaction,etape,etape de la transaction,statut,statut de la transaction,etat',
  },
  {
    field: 'saleKind',
    reads: 'sale-kind',
    own: 'Sale kind',
    headings:
      'sale kind,kind of sale,sale type,type of sale,new or upsell,nature de la vente,genre de vente,type de vente',
  },
  {
    field: 'mrr',
    reads: 'money',
    own: 'MRR',
    headings: `${MRR.headings},deal mrr,amount,deal amount,montant,montant de la transaction`,
  },
  CURRENCY,
  {
    field: 'createdOn',
    reads: 'past-day',
    own: 'Created on',
    headings:
      'created on,create date,created,creation date,created date,date created,createdate,creee le,cree le,date de creation,creation',
  },
  {
    field: 'expectedOn',
    reads: 'day',
    own: 'Expected on',
    headings:
      'expected on,expected close date,expected close,expected closing,forecast close date,forecast,attendue le,attendu le,date de cloture prevue,cloture prevue,date de fermeture prevue,prevue le',
  },
  {
    field: 'closedOn',
    reads: 'day',
    own: 'Closed on',
    headings:
      'closed on,close date,closed,closed date,closedate,closing date,won on,lost on,won date,date de cloture,date de fermeture,cloturee le,cloture le,fermee le,gagnee le,perdue le',
  },
  {
    field: 'manages',
    reads: 'yes-no',
    own: 'Managed by us',
    headings:
      'managed by us,managed,we manage,will manage,to be managed,geree par nous,gere par nous,geree,gere,gestion',
  },
  {
    field: 'otherPartners',
    reads: 'count',
    own: 'Other partners',
    headings:
      'other partners,number of other partners,other managing partners,partners,autres partenaires,nombre d autres partenaires',
  },
  NOTES,
];
