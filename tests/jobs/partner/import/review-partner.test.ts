import { describe, expect, it } from 'vitest';
import { changePartner } from '../../../../src/jobs/change-partner.ts';
import { correctedPartner, reviewPartner } from '../../../../src/jobs/partner/import/review-partner.ts';
import { client } from '../../../fixtures/ledger.ts';
import { codesIn, partnerRowsIn, partnerSample } from '../../../fixtures/partner-import.ts';
import { clientProfile, renewal } from '../../../fixtures/partner-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const file = (text: string, name = 'rows.csv') =>
  ({ kind: 'file', file: Object.assign(new Blob([text]), { name }) }) as const;
const CONTROLS = { signal: new AbortController().signal, onProgress: () => {} };

/** What each row comes to, in one short line. */
async function told(...given: Parameters<typeof partnerRowsIn>): Promise<readonly string[]> {
  const { rows } = await partnerRowsIn(...given);
  return rows.map((row) => [row.kind, row.state, row.client.name, ...codesIn(row)].join(' '));
}

describe('the samples', () => {
  it.each([
    [
      'partner-clients-fr.csv',
      [
        'clients new Atelier Lumière',
        'clients new Boulangerie Noé',
        'clients needs-a-look Cité Verte impossible-date lastActiveOn',
      ],
    ],
    [
      'partner-renewals.tsv',
      [
        'renewals new Atelier Lumière new-client',
        'renewals new Boulangerie Noé new-client',
        'renewals needs-a-look Donau Works new-client month-only renewsOn',
      ],
    ],
    [
      'partner-shared-deals.csv',
      [
        'shared new Atelier Lumière new-client',
        'shared new BOULANGERIE NOE new-client close-day-expected',
        'shared new Edo Systems new-client',
        'shared needs-a-look Cité Verte new-client no-close-day',
      ],
    ],
    [
      'partner-payments-fr.csv',
      [
        'payments new Atelier Lumière new-client',
        'payments new Atelier Lumière new-client',
        'payments new ',
        'payments needs-a-look Boulangerie Noé new-client unknown-word quarter',
      ],
    ],
  ])('%s', async (name, rows) => {
    expect(await told(file(partnerSample(name)))).toEqual(rows);
  });
});

describe('a table of another shape', () => {
  it.each([
    ['Markdown', '| Client | Renewal date |\n|---|---|\n| Acme | 2027-01-31 |', {}],
    ['HTML', '<table><tr><th>Client<th>Renewal date<tr><td>Acme<td>31 Jan 2027</table>', {}],
    ['Excel’s first line', 'sep=|\nClient|Renewal date\nAcme|2027-01-31', {}],
    ['a line of text above it', 'My renewals\n\nClient\tRenewal date\nAcme\t2027-01-31\n', {}],
    ['month first', 'Client,Renewal date\nAcme,01/31/2027', {}],
    [
      'another kind asked for',
      'Client,Renewal date,Renewal term,Outcome\nAcme,2027-01-31,12,open',
      { kind: 'payments' },
    ],
  ] as const)('%s', async (_, text, asked) => {
    const { rows } = await partnerRowsIn(text, { answers: { currency: 'EUR' }, ...asked });
    expect(rows).toMatchObject([
      { kind: 'renewals', state: 'new', client: { name: 'Acme' }, values: { renewsOn: '2027-01-31' } },
    ]);
  });
});

describe('a review', () => {
  it('compares with what is kept, and keeps nothing', async () => {
    const world = testWorld();
    await changePartner(world, {
      clientProfiles: [clientProfile({ hubId: '123' })],
      renewals: [renewal()],
      ledger: { clients: [client()] },
    });
    const head = 'Client,Hub ID,Products,Renewal date,Owner';
    const text = `${head}\n,123,Marketing Hub Professional,2027-01-31,\nAcme Tools,,,2027-01-31,Riley\nEdo,,CMS,2027-03-31,`;
    expect(await told(text, { world, answers: { currency: 'EUR' } })).toEqual([
      'renewals known Acme Tools already-known',
      'renewals new Acme Tools',
      'renewals new Edo new-client',
    ]);
    expect(await world.database.clients.count()).toBe(1);
    expect(await world.database.renewals.count()).toBe(1);
  });

  it('reads the input again as what the user says it is, without the columns that were named for another kind', async () => {
    const text = 'Client,Amount,Quarter\nAcme,600 USD,Q2 2026';
    const columns = ['client', 'mrr', 'ignore'] as const;
    const named = { columns, columnsOf: 'clients', kind: 'clients', delimiter: ',', headerRow: 1 } as const;
    expect(await told(text, { answers: named })).toEqual(['clients new Acme']);
    expect(await told(text, { answers: { ...named, kind: 'payments' } })).toEqual(['payments new Acme new-client']);
  });

  it('is judged anew after a correction, which a later reading takes over', async () => {
    const review = await partnerRowsIn(partnerSample('partner-clients-fr.csv'));
    const last = review.rows.at(-1)?.key ?? '';
    const after = correctedPartner(review, last, 'lastActiveOn', '28/02/2026');
    expect(after.rows.at(-1)).toMatchObject({ state: 'new', ticked: true, values: { lastActiveOn: '2026-02-28' } });
    expect(after.met.get(last)?.cells.lastActiveOn).toBe('28/02/2026');
    const input = { kind: 'text', text: partnerSample('partner-clients-fr.csv') } as const;
    const edits = [
      [last, 'lastActiveOn', '28/02/2026'],
      ['row-99', 'client', 'nobody'],
    ] as const;
    const again = await reviewPartner(null, testWorld(), input, { answers: {}, edits }, CONTROLS);
    expect(again.kind === 'review' && again.review.rows).toEqual(after.rows);
    expect(() => correctedPartner(review, 'row-99', 'client', 'x')).toThrow('No row row-99');
  });

  it.each([
    ['hello', 'nothing-found'],
    ['', 'nothing-found'],
    ['Colour;Shape;Size\nred;round;1\nblue;flat;2', 'columns-unknown'],
  ])('of %j is refused: %s', async (text, reason) => {
    const outcome = await reviewPartner(
      null,
      testWorld(),
      { kind: 'text', text },
      { answers: {}, edits: [] },
      CONTROLS,
    );
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { reason } });
  });

  it('of a workbook is refused, and so is one that is stopped', async () => {
    const book = file('PK\u0003\u0004 xl/workbook.xml', 'clients.xlsx');
    expect(await reviewPartner(null, testWorld(), book, { answers: {}, edits: [] }, CONTROLS)).toMatchObject({
      refusal: { reason: 'spreadsheet-file' },
    });
    const many = `Client,Renewal date,MRR\n${'Acme,2027-01-31,10 USD\n'.repeat(20_000)}`;
    const controls = { signal: AbortSignal.abort(), onProgress: () => {} };
    const stopped = await reviewPartner(
      null,
      testWorld(),
      { kind: 'text', text: many },
      { answers: {}, edits: [] },
      controls,
    );
    expect(stopped).toMatchObject({ refusal: { reason: 'cancelled' } });
  });
});
