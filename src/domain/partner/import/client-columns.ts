import { CLIENT, CURRENCY, HUB_ID, MRR, NOTES, PRODUCTS } from './common-columns.ts';
import type { PartnerColumn } from './partner-field.ts';

/** What is imported of a client, in the order in which it is shown and written. */
export const CLIENT_COLUMNS: readonly PartnerColumn[] = [
  CLIENT,
  HUB_ID,
  {
    field: 'relationship',
    reads: 'text',
    own: 'Relationship',
    headings:
      'relationship,relationship type,partner relationship,client relationship,relation,type de relation,relation avec le client',
  },
  PRODUCTS,
  MRR,
  CURRENCY,
  {
    field: 'toolsUsed',
    reads: 'count',
    own: 'Tools used',
    headings:
      'tools used,tool usage,usage,app usage,number of tools,tools in use,median tool usage,outils utilises,utilisation,utilisation des outils,nombre d outils,outils',
  },
  {
    field: 'lastActiveOn',
    reads: 'past-day',
    own: 'Last active',
    headings:
      'last active,last active on,last active date,last activity,last activity date,last login,last seen,derniere activite,date de derniere activite,actif le,derniere connexion,actif pour la derniere fois',
  },
  {
    field: 'renewalOwner',
    reads: 'text',
    own: 'Renewal owner',
    headings:
      'renewal owner,renewals owner,owner of the renewal,renewal manager,responsable du renouvellement,proprietaire du renouvellement,responsable des renouvellements,responsable renouvellement',
  },
  {
    field: 'country',
    reads: 'country',
    own: 'Country',
    headings: 'country,client country,market,client market,country region,pays,marche,pays du client,marche du client',
  },
  {
    field: 'clientCurrency',
    reads: 'currency-code',
    own: 'Client currency',
    headings: 'client currency,devise du client',
  },
  {
    field: 'link',
    reads: 'link',
    own: 'Link',
    headings: 'link,crm link,record link,company link,company in crm,lien,lien crm,lien de la fiche,lien hubspot',
  },
  NOTES,
];
