import { describe, expect, it } from 'vitest';
import { readTableRows, type TableFindings } from '../../../../src/domain/certifications/import/read-table.ts';
import { judgeTable } from '../../../../src/domain/certifications/import/table-layout.ts';
import { award, names } from '../../../fixtures/import-rows.ts';

const PLAIN: TableFindings = {
  orders: { earned: null, expires: null },
  serials: { earned: false, expires: false },
  holderFromEmail: false,
};

function read(text: string, findings: Partial<TableFindings> = {}) {
  const cells = text.split('\n').map((line) => line.split(';'));
  const { layout } = judgeTable(cells, names.knows);
  return readTableRows(cells.slice(1), layout, { ...PLAIN, ...findings }, { unit: 'row', first: 2 });
}

describe('rows of a table', () => {
  it('are read by their columns and counted as the table counts', () => {
    const [row] = read(
      'Holder;E-mail;Certification;Issuer;Earned;Expires;Link;Credential ID\nAnn;a@x.example; Inbound ;HubSpot;3 May 2026;3 June 2027;x ' +
        award('inbound') +
        '?a=b;ID1',
    );
    expect(row).toMatchObject({
      key: 'row-2',
      where: { unit: 'row', first: 2, last: 2 },
      source: 'table',
      name: 'Inbound',
      issuer: 'HubSpot',
      holderName: 'Ann',
      email: 'a@x.example',
      earned: '3 May 2026',
      expires: '3 June 2027',
      link: award('inbound'),
      credentialId: 'ID1',
    });
  });

  it('pass over blank rows, rows that say nothing and repeated headings', () => {
    expect(
      read('Holder;Certification;Expires\n;;\nTotal;;\nHolder;Certification;Expires\nAnn;SEO;').map(({ key }) => key),
    ).toEqual(['row-5']);
  });

  it('take an achievement’s link from whatever column it stands in', () => {
    expect(read(`Certification;Remarks;Expires\nSEO;see ${award('seo')};2027-01-01`)[0]?.link).toBe(award('seo'));
  });

  it('join first and last names in the order in which they are said', () => {
    expect(read('Nom;Prénom;Certification;Expire le\nDupont;Élodie;Inbound;')[0]?.holderName).toBe('Élodie Dupont');
  });

  it('turn day numbers into dates and addresses into names where the table allows it', () => {
    const text = 'Email;Certification;Expires\nann.lee@x.example;Inbound;46154';
    expect(read(text)[0]).toMatchObject({ holderName: '', expires: '46154' });
    expect(read(text, { serials: { earned: false, expires: true }, holderFromEmail: true })[0]).toMatchObject({
      holderName: 'Ann Lee',
      expires: '2026-05-12',
    });
  });

  it('refuse a cell beyond all measure with its place', () => {
    const [row] = read(`Certification;Expires\n${'x'.repeat(100_001)};2027-01-01`);
    expect(row?.notes).toEqual([{ code: 'cell-too-long', field: 'name', characters: 100_001 }]);
    expect(row?.name).toHaveLength(200);
  });
});
