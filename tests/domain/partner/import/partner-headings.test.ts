import { describe, expect, it } from 'vitest';
import { readPartnerHeadings } from '../../../../src/domain/partner/import/partner-headings.ts';
import type { PartnerKind } from '../../../../src/domain/partner/import/partner-kind.ts';

const TABLE: readonly (readonly [PartnerKind, string, string])[] = [
  ['clients', 'Company name|Portal ID|Tool usage|Last activity date', 'client hubId toolsUsed lastActiveOn'],
  [
    'clients',
    'Nom du client|Identifiant du hub|Relation|Outils utilisés|Pays',
    'client hubId relationship toolsUsed country',
  ],
  ['clients', 'Client|Annual MRR|MRR', 'client ignore mrr'],
  ['clients', 'Name of the client (company)|Current MRR in EUR', 'client mrr'],
  [
    'renewals',
    'Client|Products|MRR change|Last active employee|Renewal owner|Renewal manager|Renewal term|Renewal timing',
    'client products mrrChange lastActiveEmployee owner manager termMonths renewsOn',
  ],
  [
    'renewals',
    'Client|Produits|Modification du MRR|Dernier employé en activité|Responsable du renouvellement|Durée du renouvellement|Échéance',
    'client products mrrChange lastActiveEmployee owner termMonths renewsOn',
  ],
  [
    'shared',
    'Deal Name|Deal Stage|Close Date|Create Date|Amount|Associated Company|Deal owner|Record ID',
    'name stage closedOn createdOn mrr client ignore ignore',
  ],
  [
    'shared',
    'Nom de la transaction|Étape de la transaction|Date de fermeture|Date de création|Montant|Entreprise associée',
    'name stage closedOn createdOn mrr client',
  ],
  ['payments', 'Quarter|Client|Estimated Commission|Payment date', 'quarter client amount paidOn'],
  ['payments', 'Trimestre|Client|Commission estimée|Payé le|Commentaire', 'quarter client amount paidOn notes'],
  ['payments', 'Amount|Amount paid|', 'amount ignore ignore'],
];

describe('headings', () => {
  it.each(TABLE)('of %s: %s', (kind, headings, fields) => {
    expect(readPartnerHeadings(kind, headings.split('|')).join(' ')).toBe(fields);
  });

  it('as long as a text are none', () => {
    expect(readPartnerHeadings('clients', [`client ${'x '.repeat(60)}`])).toEqual(['ignore']);
  });
});
