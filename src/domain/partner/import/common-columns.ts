import type { PartnerColumn } from './partner-field.ts';

/**
 * Columns that several kinds have. The headings of all columns are ours, and those of HubSpot's partner dashboard and deal
 * exports in English and French (S20, 25 February 2025; S22, 26 September 2025; S38, 11 February 2025), as far as they are
 * known.
 */

/** Whose row it is. */
export const CLIENT: PartnerColumn = {
  field: 'client',
  reads: 'client',
  own: 'Client',
  headings:
    'client,client name,customer,customer name,company,company name,account,account name,associated company,primary company,primary associated company,organisation,organization,' +
    'nom du client,societe,entreprise,nom de l entreprise,entreprise associee,entreprise associee principale,compte,nom du compte',
};
/** The number of the client’s HubSpot account. */
export const HUB_ID: PartnerColumn = {
  field: 'hubId',
  reads: 'hub-id',
  own: 'Hub ID',
  headings:
    'hub id,hubid,portal id,portalid,portal,client hub id,customer hub id,hubspot account id,hubspot id,account id,id du hub,identifiant hub,identifiant du hub,id hub,id du portail,identifiant du portail,id du compte,id de compte hubspot',
};
/** In what the amounts of a row are. */
export const CURRENCY: PartnerColumn = {
  field: 'currency',
  reads: 'currency',
  own: 'Currency',
  headings:
    'currency,currency code,mrr currency,deal currency,payment currency,devise,devise du mrr,devise de la transaction,monnaie',
};
/** What the user wrote of it. */
export const NOTES: PartnerColumn = {
  field: 'notes',
  reads: 'lines',
  own: 'Notes',
  headings: 'notes,note,comment,comments,remarks,description,commentaire,commentaires,remarque,remarques',
};
/** What the client has. */
export const PRODUCTS: PartnerColumn = {
  field: 'products',
  reads: 'products',
  own: 'Products',
  headings:
    'products,product,product lines,product line,subscriptions,subscription,hubs,hub,produits,produit,abonnements,abonnement,ligne de produits,lignes de produits',
};
/** Monthly recurring revenue. */
export const MRR: PartnerColumn = {
  field: 'mrr',
  reads: 'money',
  own: 'MRR',
  headings:
    'mrr,current mrr,mrr amount,monthly recurring revenue,monthly amount,amount per month,revenu mensuel recurrent,revenu recurrent mensuel,montant mensuel,montant mrr,mrr actuel,mrm',
};
