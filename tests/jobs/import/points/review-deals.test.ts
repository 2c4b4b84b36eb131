import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeLedger } from '../../../../src/jobs/change-ledger.ts';
import { correctedDeal, reviewDeals } from '../../../../src/jobs/import/points/review-deals.ts';
import { codesOf, dealsIn } from '../../../fixtures/deals.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';
import { testWorld } from '../../../fixtures/world.ts';

const SAMPLE = readFileSync(`${import.meta.dirname}/../../../fixtures/samples/points-clients.csv`, 'utf8');
const file = (text: string, name = 'deals.csv') =>
  ({ kind: 'file', file: Object.assign(new Blob([text]), { name }) }) as const;

/** What a row comes to, in one short line. */
async function told(...given: Parameters<typeof dealsIn>): Promise<readonly string[]> {
  const { rows } = await dealsIn(...given);
  return rows.map((row) => {
    const { client: who, entry } = row;
    const parts = [row.state, who.name, who.market, entry?.mrr.minor, entry?.mrr.currency, entry?.soldOn, entry?.deal];
    return [...parts, ...codesOf(row)].join(' ');
  });
}

describe('the sample', () => {
  it('becomes clients and deals, but for the day that no calendar has', async () => {
    expect(await told(file(SAMPLE))).toEqual([
      'new Acme Tools US 100000 USD 2026-03-02 sourced managed-from-sale',
      'new Bharat Foods IN 240000 USD 2026-05-20 sourced managed-from-sale',
      'new Cafe Lumiere FR 88000 EUR 2025-12-11 assisted',
      'new Donau Werke DE 44000 EUR 2024-01-15 sourced managed-from-sale',
      'new Edo Systems JP 144000 JPY 2026-08-01 sourced managed-from-sale',
      'needs-a-look Fjord Labs GB     impossible-date',
    ]);
  });

  it('says which part of the row is wrong, and is right once that is corrected', async () => {
    const review = await dealsIn(SAMPLE);
    const last = review.rows.at(-1);
    expect(last?.reasons).toEqual([{ code: 'impossible-date', field: 'soldOn', text: '2026-02-29' }]);
    const { rows, met } = correctedDeal(review, last?.key ?? '', 'soldOn', '2026-02-28');
    expect(rows.at(-1)).toMatchObject({ state: 'new', ticked: true, entry: { soldOn: '2026-02-28' } });
    expect(met.get(last?.key ?? '')?.cells.soldOn).toBe('2026-02-28');
  });
});

describe('a table of another shape', () => {
  it.each([
    [
      'semicolons, French headings and numbers with no-break blanks',
      'Société;Pays;Devise;Type de transaction;Ligne de produit;Date de vente;Montant mensuel;Géré par nous;Autres partenaires\nCafé Lumière;États-Unis;dollars US;Apporté;Sales Hub;31/01/2026;1\u202f200,50;oui;2\nNoé;France;€;Assisté;CMS;02/02/2026;1\u00a0300,00;non;0',
      [
        'new Café Lumière US 120050 USD 2026-01-31 sourced managed-from-sale',
        'new Noé FR 130000 EUR 2026-02-02 assisted',
      ],
    ],
    [
      'tabs, German headings and a sum below',
      'Kunde\tLand\tWährung\tDealtyp\tVerkauft am\tMonatsbetrag\nDonau Werke\tÖsterreich\tEUR\tunterstützt\t15.01.2024\t1.440,00\nSumme\t\t\t\t\t1.440,00',
      ['new Donau Werke AT 144000 EUR 2024-01-15 assisted'],
    ],
    [
      'Spanish, in another order, with columns of no use',
      'MRR,Notas,Cliente,País,Tipo de negocio,Fecha de venta,Responsable\n"US$1,000.00",x,Acme,Japón,Originado,2026-03-02,Lin',
      ['new Acme JP 100000 USD 2026-03-02 sourced'],
    ],
    [
      'Portuguese',
      'Cliente;País;Moeda;Tipo de negociação;Data de venda;Valor mensal\nAcme;Brasil;R$;Assistido;02/03/2026;R$ 1.000,50\nBeta;Alemanha;EUR;Assistido;28/03/2026;10,50',
      ['new Acme BR 100050 BRL 2026-03-02 assisted', 'new Beta DE 1050 EUR 2026-03-28 assisted'],
    ],
    [
      'no headings',
      'Acme,US,USD,Sourced,Sales Hub Starter,2026-03-02,1000.00\nEdo,JP,JPY,Assisted,Sales Hub Starter,2026-03-03,2000',
      ['new Acme US 100000 USD 2026-03-02 sourced', 'new Edo JP 2000 JPY 2026-03-03 assisted'],
    ],
    [
      'HTML, with a link at the name',
      '<p>Deals</p><table><tr><th>Client</th><th>Country</th><th>Deal</th><th>Close date</th><th>MRR</th></tr><tr><td><a href="https://crm.example/acme">Acme</a></td><td>US</td><td>DIFM</td><td>2026-03-02</td><td>USD 1,000</td></tr><tr><td>Edo</td><td>Japan</td><td>Sourced</td><td>Mar 3, 2026</td><td>¥ 1,440,000</td></tr></table>',
      ['new Acme US 100000 USD 2026-03-02 assisted', 'needs-a-look Edo JP     ambiguous-currency'],
    ],
    [
      'Markdown within a text',
      'Our deals:\n\n| Client | Deal | Sold on | MRR |\n|---|---|---|---|\n| Acme | partner collab | 2026-03-02 | €1 200,00 |\n',
      ['new Acme  120000 EUR 2026-03-02 sourced'],
    ],
    [
      'a title above the headings',
      'Deals 2026;;;;\n;;;;\nClient;Deal;Sold on;MRR;Currency\nAcme;Sourced;2026-03-02;10;CHF',
      ['new Acme  1000 CHF 2026-03-02 sourced'],
    ],
  ])('is read: %s', async (_, text, rows) => {
    expect(await told(text)).toEqual(rows);
  });

  it('takes the address that a name leads to', async () => {
    const { rows } = await dealsIn(
      '<table><tr><th>Client</th><th>MRR</th></tr><tr><td><a href="https://crm.example/acme">Acme</a></td><td>€1</td></tr></table>',
    );
    expect(rows[0]?.client.link).toBe('https://crm.example/acme');
  });

  it.each([
    ['', 'nothing-found'],
    ['hello world', 'nothing-found'],
    ['Certification,Expires\nSEO,2027-01-01', 'nothing-found'],
    ['Alpha,Beta,Gamma\n1,2,3\n4,5,6', 'columns-unknown'],
    ['Client,MRR\n', 'nothing-found'],
    ['\u0000\u0001\u0002', 'nothing-found'],
  ])('is refused when it holds no deals: %j', async (text, reason) => {
    await expect(dealsIn(text)).rejects.toThrow(reason);
  });

  it('is read by the columns that the user named', async () => {
    const columns = ['client', 'ignore', 'mrr'] as const;
    const { rows } = await dealsIn('Alpha,Beta,Gamma\nAcme,2,30\n', {
      answers: { columns, headerRow: 1, delimiter: ',' },
    });
    expect(rows).toMatchObject([{ client: { name: 'Acme' }, cells: { mrr: '30' } }]);
  });
});

describe('what only the user can say', () => {
  const UNSURE = 'Client,Sold on,MRR\nAcme,03/04/2026,"1,234"\nEdo,05/06/2026,"2,345"';

  it('is asked once for the whole table', async () => {
    const { source, rows } = await dealsIn(UNSURE);
    expect(source.dateOrder).toBe('ask');
    expect(codesOf(rows[0] ?? fail())).toEqual(['ambiguous-date', 'ambiguous-amount', 'no-currency', 'no-deal']);
    const answers = { dateOrder: 'day-first', decimal: '.', currency: 'USD', deal: 'assisted', country: 'FR' } as const;
    expect(await told(UNSURE, { answers })).toEqual([
      'new Acme FR 123400 USD 2026-04-03 assisted',
      'new Edo FR 234500 USD 2026-06-05 assisted',
    ]);
    expect(await told(UNSURE, { answers: { ...answers, decimal: ',', currency: 'KWD' } })).toEqual([
      'new Acme FR 1234 KWD 2026-04-03 assisted',
      'new Edo FR 2345 KWD 2026-06-05 assisted',
    ]);
  });
});

function fail(): never {
  throw new Error('no row');
}

describe('what is kept already', () => {
  const LINE = 'Client,Country,Currency,Deal,Product line,Sold on,MRR,Other partners';
  const SAME = `${LINE}\nacme tools,US,USD,Sourced,Marketing Hub Professional,2026-03-02,1000.00,`;

  async function kept() {
    const world = testWorld();
    await changeLedger(world, { clients: [client()], pointEntries: [pointEntry()] });
    return world;
  }

  it('is known again, and not ticked', async () => {
    const world = await kept();
    const { rows } = await dealsIn(SAME, { world });
    expect(rows).toMatchObject([
      { state: 'known', ticked: false, client: { known: { id: 'acme' } }, matches: { id: 'entry' } },
    ]);
  });

  it('is updated by what a row says otherwise, and joined by other deals', async () => {
    const world = await kept();
    const text = `${SAME}3\nACME Tools,FR,EUR,Sourced,Sales Hub,2026-04-02,2000.00,`;
    const { rows } = await dealsIn(text, { world });
    expect(rows).toMatchObject([
      { state: 'updates', ticked: true, changes: [{ field: 'otherPartners', from: 0, to: 3 }] },
      { state: 'new', client: { known: { id: 'acme' } }, matches: null },
    ]);
    expect(codesOf(rows[1] ?? fail())).toEqual(['market-differs', 'currency-differs']);
  });
});

describe('a long table', () => {
  const LONG = ['Client,Currency,Deal,Sold on,MRR']
    .concat(Array.from({ length: 10_000 }, (_, index) => `Client ${index % 500},USD,Sourced,2026-03-02,${index}.50`))
    .join('\n');

  it('is judged whole, and tells how far it has come', async () => {
    const shares: number[] = [];
    const outcome = await reviewDeals(
      testWorld(),
      { kind: 'text', text: LONG },
      { answers: {}, edits: [] },
      { signal: new AbortController().signal, onProgress: (share) => shares.push(share) },
    );
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.reason);
    expect(outcome.review.rows).toHaveLength(10_000);
    expect(new Set(outcome.review.rows.map(({ client: { token } }) => token)).size).toBe(500);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(2);
  });

  it('can be stopped', async () => {
    const controller = new AbortController();
    const outcome = await reviewDeals(
      testWorld(),
      { kind: 'text', text: LONG },
      { answers: {}, edits: [] },
      { signal: controller.signal, onProgress: (share) => void (share > 0.2 && controller.abort()) },
    );
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { reason: 'cancelled' } });
  });
});
