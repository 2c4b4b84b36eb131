import { describe, expect, it } from 'vitest';
import { readDealHeadings } from '../../../../src/domain/points/import/deal-headings.ts';

describe('headings of a table of deals', () => {
  it.each([
    [
      'Client,Country,Currency,Deal,Product line,Sold on,MRR,Managed by us,Other partners',
      'client country currency deal productLine soldOn mrr managed otherPartners',
    ],
    [
      'Société,Pays,Devise,Type de transaction,Ligne de produit,Date de vente,Montant mensuel,Géré depuis',
      'client country currency deal productLine soldOn mrr managedFrom',
    ],
    [
      'Kunde,Land,Währung,Dealtyp,Produktlinie,Abschlussdatum,Monatsbetrag,Betreut bis',
      'client country currency deal productLine soldOn mrr managedUntil',
    ],
    [
      'Cliente,País,Moneda,Tipo de negocio,Producto,Fecha de venta,Importe mensual,Otros partners',
      'client country currency deal productLine soldOn mrr otherPartners',
    ],
    [
      'Empresa,Mercado,Moeda,Origem,Produto,Data de venda,Valor mensal,Terminado em',
      'client country currency deal productLine soldOn mrr endedOn',
    ],
    // As HubSpot's own list of deals is exported.
    [
      'Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Associated Company',
      'ignore ignore ignore soldOn ignore mrr client',
    ],
    ['Client,Amount,MRR (USD)', 'client ignore mrr'],
    ['Client,Annual amount', 'client ignore'],
    ['Name of the client,Sale date', 'client soldOn'],
    ['Certification,Expires', 'ignore ignore'],
    [`Client,${'MRR '.repeat(30)}`, 'client ignore'],
  ])('%s', (headings, columns) => {
    expect(readDealHeadings(headings.split(',')).join(' ')).toBe(columns);
  });

  it('take a field once', () => {
    expect(readDealHeadings(['Client', 'Customer'])).toEqual(['client', 'ignore']);
  });
});
