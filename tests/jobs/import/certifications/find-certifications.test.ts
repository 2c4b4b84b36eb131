import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewFound } from '../../../../src/domain/certifications/import/review-found.ts';
import { findCertifications } from '../../../../src/jobs/import/certifications/find-certifications.ts';
import type { FindOptions } from '../../../../src/jobs/import/certifications/find-options.ts';
import type { FindControls, ImportInput } from '../../../../src/jobs/import/import-reading.ts';
import { award, matcher, reviewContext, told } from '../../../fixtures/import-rows.ts';

type Answers = Omit<FindOptions, 'matcher'>;

const find = (input: ImportInput, answers: Answers = {}, controls: FindControls = {}) =>
  findCertifications(input, { matcher, ...answers }, controls);

const file = (name: string, content: BlobPart): ImportInput => ({ kind: 'file', file: new File([content], name) });

function sample(name: string): ImportInput {
  return file(name, Uint8Array.from(readFileSync(new URL(`../../../fixtures/samples/${name}`, import.meta.url))));
}

async function reviewed(input: ImportInput, answers: Answers = {}): Promise<readonly string[]> {
  const reading = await find(input, answers);
  if (reading.kind === 'refused') return [`refused: ${reading.refusal.reason}`];
  return reviewFound(reading.found, reviewContext({ dateOrder: answers.dateOrder ?? null })).map(
    (row) => `${row.where.unit} ${row.where.first} | ${told(row)}`,
  );
}

const pasted = (text: string, answers?: Answers) => reviewed({ kind: 'text', text }, answers);

describe('the samples', () => {
  it('achievement links', async () => {
    expect(await reviewed(sample('achievement-links.txt'))).toEqual([
      'line 1 | new | ticked | Content Marketing | content-marketing | Holder Three | .. | ',
      'line 2 | new | ticked | Digital Marketing | digital-marketing | Holder Three | .. | ',
      'line 3 | new | ticked | Digital Advertising | digital-advertising | Holder Three | .. | ',
      'line 4 | new | ticked | Social Media Marketing | social-media-marketing | Holder Three | .. | ',
      'line 5 | new | ticked | HubSpot Sales Hub Software | sales-hub-software | Holder Three | .. | ',
      'line 6 | new | ticked | SEO II | seo-ii | Holder Three | .. | ',
      'line 7 | new | left | SEO II | seo-ii | Holder Three | .. | duplicate of line-6',
      'line 8 | needs-a-look | left |  | - |  | .. | exam-link-only no-name',
      'line 9 | needs-a-look | left |  | - |  | .. | no-name not-hubspot',
    ]);
  });

  it('badge embed code', async () => {
    const rows = [
      'link 1 | new | ticked | HubSpot Reporting | reporting | Holder One | .. | no-dates',
      'link 2 | new | ticked | Marketing Hub de HubSpot | marketing-hub-software | Holder One | .. | no-dates',
      'link 3 | new | ticked | HubSpot Marketing Software | marketing-hub-software | Holder Two | .. | no-dates',
      'link 4 | new | left | Marketing Hub de HubSpot | marketing-hub-software | Holder One | .. | no-dates duplicate of link-2',
      'link 5 | new | ticked | Certification au logiciel Service Hub | service-hub-software | Holder Two | .. | no-dates',
    ];
    expect(await reviewed(sample('badge-embed-fr.html'))).toEqual(rows);
    const html = readFileSync(new URL('../../../fixtures/samples/badge-embed-fr.html', import.meta.url), 'utf8');
    expect(await pasted(html)).toEqual(rows);
    expect(await reviewed({ kind: 'html', html })).toEqual(rows);
  });

  it('LinkedIn profile', async () => {
    expect(await reviewed(sample('linkedin-profile.txt'))).toEqual([
      'line 2 | new | ticked | Inbound Marketing | inbound-marketing |  | 2026-01..2028-02 | month-only month-only',
      'line 7 | new | ticked | Email Marketing Cerified | email-marketing |  | 2025-11..2026-12 | month-only month-only',
      'line 11 | new | left | Google Ads Search Certification | - |  | 2026-03..2027-03 | not-hubspot month-only month-only',
      'line 14 | new | ticked | HubSpot SEO II Certified | seo-ii |  | 2024-10..2025-11 | month-only month-only',
      'line 17 | new | ticked | Social Media Marketing Certification | social-media-marketing |  | 2026-05.. | month-only no-expiry',
    ]);
  });

  it('LinkedIn profile in French', async () => {
    expect(await reviewed(sample('linkedin-profile-fr.txt'))).toEqual([
      'line 2 | new | ticked | Inbound Sales | inbound-sales |  | 2026-02..2028-03 | month-only month-only',
      'line 6 | new | ticked | Marketing Hub de HubSpot | marketing-hub-software |  | 2025-08..2026-09 | month-only month-only',
    ]);
  });

  it('LinkedIn export', async () => {
    expect(await reviewed(sample('linkedin-certifications.csv'))).toEqual([
      'row 2 | new | ticked | Digital Marketing | digital-marketing |  | 2026-05..2027-06 | month-only month-only',
      expect.stringMatching(
        /^row 3 \| new \| ticked \| Digital Advertising.* \| digital-advertising \| {2}\| 2025-01\.\.2026-02 \| .*month-only month-only$/,
      ),
      'row 4 | new | left | AWS Certified Cloud Practitioner | - |  | 2024-02..2027-02 | not-hubspot month-only month-only',
      'row 5 | new | ticked | HubSpot Solutions Partner | solutions-partner |  | 2026-06.. | month-only',
    ]);
  });

  it('Markdown table', async () => {
    expect(await reviewed(sample('certificates.md'))).toEqual([
      'line 3 | new | ticked | Revenue Operations Certified | revenue-operations |  | 2026-08-27..2028-09-27 | ',
      'line 4 | new | ticked | HubSpot CMS for Developers | cms-for-developers |  | 2025-11-30..2026-12-30 | ',
      'line 5 | new | ticked | Contextual Marketing | contextual-marketing |  | 2025-12-03..2027-01-02 | ',
      'line 6 | new | left | Site Reliability Engineering Foundation | - |  | 2024-01..2026-01 | not-hubspot month-only month-only',
    ]);
  });

  it('an agency’s own list', async () => {
    expect(await reviewed(sample('team-fr.csv'))).toEqual([
      'row 2 | new | ticked | Inbound | inbound | Personne A | 2026-04-03..2028-05-03 | ',
      'row 3 | new | ticked | Certification pour les agences partenaires | solutions-partner | Personne A | 2026-01-15..2027-02-15 | ',
      'row 4 | new | ticked | Sales Hub de HubSpot | sales-hub-software | Personne B | 2026-02-28..2027-03-31 | ',
      'row 5 | needs-a-look | left | SEO | seo | Personne B | ..2027-03-01 | impossible-date',
      'row 6 | new | ticked | Marketing digital | digital-marketing | Personne C | 2026-05-12..2027-06 | month-only',
    ]);
  });

  it('describes how it read them', async () => {
    const reading = await find(sample('team-fr.csv'));
    expect(reading.source).toMatchObject({
      input: 'file',
      fileName: 'team-fr.csv',
      encoding: 'utf-8-bom',
      counts: { table: 5 },
      dateOrder: 'day-first',
      tables: [
        {
          delimiter: ';',
          headerRow: 1,
          headings: ['Collaborateur', 'Adresse e-mail', 'Certification', 'Obtenue le', 'Expire le', 'Lien'],
          columns: ['holder', 'email', 'name', 'earned', 'expires', 'link'],
        },
      ],
    });
  });

  it('a list of something else is none of ours, but its columns can be named', async () => {
    const reading = await find(sample('points-clients.csv'));
    expect(reading).toMatchObject({ kind: 'refused', refusal: { reason: 'columns-unknown' } });
    expect(reading.source.tables[0]?.headings).toContain('Product line');
  });
});

describe('variations', () => {
  it('a profile in German', async () => {
    const text = `Bescheinigungen und Zertifikate
HubSpot Academy Logo
Inbound Marketing
HubSpot Academy
Ausgestellt: Jan. 2026 · Läuft ab: Feb. 2028
Zertifikats-ID 0123456789abcdef
Nachweis anzeigen
SEO II
HubSpot Academy
Ausgestellt: März 2026 · Kein Ablaufdatum`;
    expect(await pasted(text)).toEqual([
      'line 3 | new | ticked | Inbound Marketing | inbound-marketing |  | 2026-01..2028-02 | month-only month-only',
      'line 8 | new | ticked | SEO II | seo-ii |  | 2026-03.. | month-only no-expiry',
    ]);
  });

  it('a list of the United States, month first', async () => {
    const text =
      'Employee Name,Course,Completion Date,Expiration Date\nAnn Lee,Content Marketing,05/31/2026,6/30/2027\nBo Kim,Inbound,02/03/2026,03/04/2027';
    expect(await pasted(text)).toEqual([
      'row 2 | new | ticked | Content Marketing | content-marketing | Ann Lee | 2026-05-31..2027-06-30 | ',
      'row 3 | new | ticked | Inbound | inbound | Bo Kim | 2026-02-03..2027-03-04 | ',
    ]);
  });

  it('a list that does not say which comes first, until the user does', async () => {
    const text = 'Course,Expires\nContent Marketing,05/03/2027\nInbound,02/02/2027';
    expect(await pasted(text)).toEqual([
      'row 2 | needs-a-look | left | Content Marketing | content-marketing |  | .. | ambiguous-date',
      'row 3 | new | ticked | Inbound | inbound |  | ..2027-02-02 | ',
    ]);
    expect((await find({ kind: 'text', text })).source.dateOrder).toBe('ask');
    expect((await pasted(text, { dateOrder: 'month-first' }))[0]).toContain('..2027-05-03');
    expect((await pasted(text, { dateOrder: 'day-first' }))[0]).toContain('..2027-03-05');
  });

  it('cells copied from a spreadsheet, without headings', async () => {
    expect(
      await pasted(
        'Ann Lee\tInbound Marketing\tHubSpot Academy\t2026-01-15\t2027-02-15\nBo Kim\tSEO II\tHubSpot Academy\t2026-03-01\t2027-04-01',
      ),
    ).toEqual([
      'row 1 | new | ticked | Inbound Marketing | inbound-marketing | Ann Lee | 2026-01-15..2027-02-15 | ',
      'row 2 | new | ticked | SEO II | seo-ii | Bo Kim | 2026-03-01..2027-04-01 | ',
    ]);
  });

  it('a file in UTF-16', async () => {
    const bytes = Uint8Array.from(
      Buffer.from('\uFEFFNom\tPrénom\tCertification\tExpire le\nDupont\tÉlodie\tInbound\t13/12/2027', 'utf16le'),
    );
    expect(await reviewed(file('équipe.txt', bytes))).toEqual([
      'row 2 | new | ticked | Inbound | inbound | Élodie Dupont | ..2027-12-13 | ',
    ]);
  });

  it('a French file of an older program', async () => {
    const bytes = Uint8Array.from(
      Buffer.from(
        'Collaborateur;Certification;Date d\x92expiration\r\n\xC9lodie Lef\xE8vre;Inbound Marketing;28 f\xE9vr. 2027\r\n',
        'latin1',
      ),
    );
    const reading = await find(file('équipe.csv', bytes));
    expect(reading.source.encoding).toBe('windows-1252');
    expect(await reviewed(file('équipe.csv', bytes))).toEqual([
      'row 2 | new | ticked | Inbound Marketing | inbound-marketing | Élodie Lefèvre | ..2027-02-28 | ',
    ]);
  });

  it.each([
    ['German', 'Mitarbeiter;Zertifizierung;Erworben am;Gültig bis\nJürgen;Inbound Sales;13.04.2026;3. Mai 2027'],
    [
      'Spanish',
      'Empleado;Certificación;Fecha de obtención;Fecha de caducidad\nJürgen;Inbound Sales;13/04/2026;3 de mayo de 2027',
    ],
    [
      'Portuguese',
      'Colaborador;Certificação;Data de emissão;Validade\nJürgen;Inbound Sales;13/04/2026;3 de maio de 2027',
    ],
    ['Italian', 'Dipendente;Certificazione;Rilasciata il;Scadenza\nJürgen;Inbound Sales;13/04/2026;3 maggio 2027'],
    ['Dutch', 'Medewerker;Certificering;Behaald op;Geldig tot\nJürgen;Inbound Sales;13-04-2026;3 mei 2027'],
  ])('a list in %s', async (_, text) => {
    expect(await pasted(text)).toEqual([
      'row 2 | new | ticked | Inbound Sales | inbound-sales | Jürgen | 2026-04-13..2027-05-03 | ',
    ]);
  });

  it('lines as one types them', async () => {
    expect(
      await pasted(
        'Inbound Marketing, expires 3 May 2027\n- SEO II - 13/03/2027\nContent Marketing\nFoo Cert, until May 2027',
      ),
    ).toEqual([
      'line 1 | new | ticked | Inbound Marketing | inbound-marketing |  | ..2027-05-03 | ',
      'line 2 | new | ticked | SEO II | seo-ii |  | ..2027-03-13 | bare-date',
      'line 3 | new | ticked | Content Marketing | content-marketing |  | .. | no-dates',
      'line 4 | needs-a-look | left | Foo Cert | - |  | ..2027-05 | unknown-name issuer-unknown month-only',
    ]);
  });

  it('a table copied from a page as HTML, with links in its cells', async () => {
    const html = `<table><tr><th>Certification</th><th>Expires</th></tr>
      <tr><td><a href="${award('seo')}"><img src="x.png"></a> <p>SEO</p></td><td>3 May 2027</td></tr>
      <tr><td>SEO II</td><td>4 May 2027</td></tr></table>`;
    const reading = await find({ kind: 'html', html });
    expect(reading.kind === 'found' && reading.found.map(({ name, link, expires }) => [name, link, expires])).toEqual([
      ['SEO', award('seo'), '3 May 2027'],
      ['SEO II', '', '4 May 2027'],
    ]);
  });

  it('a profile read from the tab, each entry with its link, nothing twice', async () => {
    const page = {
      url: 'https://www.linkedin.com/in/holder-three/details/certifications/',
      title: 'Holder Three',
      text: 'Home\nMy Network\nLicenses & certifications\nInbound Marketing\nInbound Marketing\nHubSpot Academy\nHubSpot Academy\nIssued Jan 2026 · Expires Feb 2028\nShow credential\nGoogle Ads\nGoogle\nIssued Mar 2026\nShow credential\nAbout',
      links: [
        { href: 'https://www.linkedin.com/feed/', text: 'Home' },
        { href: award('inbound-marketing'), text: 'Show credential' },
        { href: 'https://skillshop.example/certificate/1', text: 'Show credential' },
      ],
    };
    expect(await reviewed({ kind: 'page', page })).toEqual([
      'line 4 | new | ticked | Inbound Marketing | inbound-marketing |  | 2026-01..2028-02 | month-only month-only',
      'line 10 | new | left | Google Ads | - |  | 2026-03.. | not-hubspot month-only',
    ]);
  });

  it('columns named by the user', async () => {
    const text = 'Client,Country,Thing\nAcme,2027-01-01,SEO\nEdo,2027-01-01,SEO II';
    expect(await pasted(text, { columns: ['holder', 'expires', 'name'], headerRow: 1 })).toEqual([
      'row 2 | new | ticked | SEO | seo | Acme | ..2027-01-01 | ',
      'row 3 | new | ticked | SEO II | seo-ii | Edo | ..2027-01-01 | ',
    ]);
  });
});

describe('limits and hostile input', () => {
  it.each([
    ['nothing', ''],
    ['prose', 'hello world\nthis is, a text, of nothing'],
    ['a line of 100,000 letters', 'x'.repeat(100_000)],
    ['100,000 pipes', '|'.repeat(100_000)],
    ['100,001 quotes', '"'.repeat(100_001)],
    ['100,000 brackets', '[(<'.repeat(33_000)],
    ['months without end', 'jan 2026 '.repeat(12_000)],
    ['dots without end', `https://x.example/${'.'.repeat(100_000)}x y`],
    ['ten thousand nested elements', '<div>'.repeat(10_000)],
    ['only a script', `<script>location = '${award('seo')}'</script>`],
  ])('finds nothing in %s', async (_, text) => {
    expect(await pasted(text)).toEqual(['refused: nothing-found']);
    expect(await reviewed(file('x.csv', text))).toEqual(['refused: nothing-found']);
  });

  it('reads formulas as text, and takes no address that is not of the web', async () => {
    const reading = await find({
      kind: 'text',
      text: 'Certification;Link;Expires\n=cmd|calc;javascript:alert(1);2027-01-01\n@SUM(A1);x;2027-01-01',
    });
    expect(reading.kind === 'found' && reading.found.map(({ name, link }) => [name, link])).toEqual([
      ['=cmd|calc', ''],
      ['@SUM(A1)', ''],
    ]);
  });

  it('keeps a row with a cell beyond all measure back', async () => {
    const [row] = await pasted(`Certification;Expires\n${'x'.repeat(100_001)};2027-01-01\nSEO;2027-01-01`);
    expect(row).toMatch(/^row 2 \| needs-a-look \| left \| x{200} \|/);
  });

  it('refuses too many rows and files that are no text', async () => {
    expect(await pasted(`Certification,Expires\n${'SEO,2027-01-01\n'.repeat(50_020)}`)).toEqual([
      'refused: too-many-rows',
    ]);
    expect(await pasted('SEO\n'.repeat(50_001))).toEqual(['refused: too-many-rows']);
    const workbook = await find(file('team.xlsx', 'PK\x03\x04'));
    expect(workbook).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'spreadsheet-file' },
      source: { fileName: 'team.xlsx', encoding: null },
    });
  });

  it('goes through 20,000 rows in slices, and can be stopped', async () => {
    const row = (index: number) =>
      `Person ${index % 500};p${index % 500}@x.example;SEO II;${(index % 28) + 1}/05/2026;31/12/2027;${award('seo-ii', { code: `a${String(index).padStart(7, '0')}` })}`;
    const text = `Holder;E-mail;Certification;Earned;Expires;Link\n${Array.from({ length: 20_000 }, (_, index) => row(index)).join('\n')}`;
    const shares: number[] = [];
    const reading = await find({ kind: 'text', text }, {}, { onProgress: (share) => shares.push(share) });
    expect(reading.kind === 'found' && reading.found.length).toBe(20_000);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    const controller = new AbortController();
    const stopped = await find(
      { kind: 'text', text },
      {},
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    expect(stopped).toMatchObject({ kind: 'refused', refusal: { reason: 'cancelled' } });
  });

  it('never throws on any text or bytes, and keys are never shared', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\n',
        '\t',
        ';',
        ',',
        '|',
        '"',
        '<a href="',
        award('seo'),
        'SEO',
        'HubSpot',
        'Issued Jan 2026',
        '1/2/2027',
        'Certification',
        'Expires',
      ),
    );
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (one) => {
        const reading = await find({ kind: 'text', text: one });
        const keys = reading.kind === 'found' ? reading.found.map(({ key }) => key) : [];
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await find(file('x', Uint8Array.from(bytes)));
      }),
    );
  });
});
