import { CLIENT, CURRENCY, HUB_ID, MRR, NOTES, PRODUCTS } from './common-columns.ts';
import type { PartnerColumn } from './partner-field.ts';

/** What is imported of a renewal, in the order in which it is shown and written. */
export const RENEWAL_COLUMNS: readonly PartnerColumn[] = [
  CLIENT,
  HUB_ID,
  PRODUCTS,
  {
    field: 'renewsOn',
    reads: 'day',
    own: 'Renews on',
    headings:
      'renews on,renewal date,renewal,renewal timing,renewal day,date of renewal,next renewal,next renewal date,contract end,contract end date,subscription end date,renouvellement,date de renouvellement,date du renouvellement,renouvelle le,echeance,echeance du renouvellement,prochain renouvellement,fin de contrat,date de fin de contrat',
  },
  {
    field: 'decideBy',
    reads: 'day',
    own: 'Decide by',
    headings:
      'decide by,decision by,decision date,renewal decision,renewal decision date,decision due,notice date,cancel by,notice deadline,decision avant le,decider avant le,date de decision,date limite de decision,date limite de preavis,preavis',
  },
  MRR,
  {
    field: 'mrrChange',
    reads: 'signed-money',
    own: 'MRR change',
    headings:
      'mrr change,change in mrr,change of mrr,mrr delta,mrr difference,change,modification du mrr,changement de mrr,changement du mrr,variation du mrr,variation de mrr,variation,evolution du mrr',
  },
  CURRENCY,
  {
    field: 'termMonths',
    reads: 'term',
    own: 'Term in months',
    headings:
      'term in months,term months,term,renewal term,contract term,term length,duration,duree,duree du renouvellement,duree en mois,duree du contrat,duree d engagement,engagement',
  },
  {
    field: 'outcome',
    reads: 'outcome',
    own: 'Outcome',
    headings:
      'outcome,status,renewal status,result,renewal outcome,resultat,statut,statut du renouvellement,issue,issue du renouvellement,etat',
  },
  {
    field: 'owner',
    reads: 'text',
    own: 'Renewal owner',
    headings:
      'renewal owner,owner,owner of the renewal,responsable du renouvellement,proprietaire du renouvellement,responsable,proprietaire',
  },
  {
    field: 'manager',
    reads: 'text',
    own: 'Renewal manager',
    headings:
      'renewal manager,manager,renewals manager,customer success manager,csm,gestionnaire du renouvellement,gestionnaire de renouvellement,gestionnaire,gestionnaire des renouvellements',
  },
  {
    field: 'lastActiveEmployee',
    reads: 'text',
    own: 'Last active employee',
    headings:
      'last active employee,last employee active,last active user,last active contact,dernier employe en activite,dernier employe actif,dernier utilisateur actif,dernier collaborateur actif',
  },
  NOTES,
];
