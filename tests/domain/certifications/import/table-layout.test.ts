import { describe, expect, it } from 'vitest';
import type { ColumnField } from '../../../../src/domain/certifications/import/column-words.ts';
import { judgeTable } from '../../../../src/domain/certifications/import/table-layout.ts';
import type { LayoutChoices } from '../../../../src/domain/import/column-layout.ts';
import { names } from '../../../fixtures/import-rows.ts';

const judge = (text: string, choices?: LayoutChoices<ColumnField>) =>
  judgeTable(
    text.split('\n').map((line) => line.split(';')),
    names.knows,
    choices,
  );

describe('layout of a table', () => {
  it('finds the headings below a title', () => {
    const { layout, by } = judge(
      'Team certifications 2026;;\n;;\nConsultant;Certification name;Valid until\nAnn;Inbound;2027-01-01',
    );
    expect([layout.headerRow, layout.columns, by]).toEqual([2, ['holder', 'name', 'expires'], 'headings']);
  });

  it('takes no row for headings once a certification was met', () => {
    expect(judge('Inbound;2027-01-01\nCertification;Expires\nSEO;2027-01-01').layout.headerRow).toBeNull();
  });

  it('does without headings', () => {
    const { layout, by } = judge('Inbound;HubSpot;2027-01-01\nSEO;HubSpot;2027-05-05');
    expect([layout.headerRow, layout.columns, by]).toEqual([null, ['name', 'issuer', 'expires'], 'content']);
  });

  it('leaves out a first row of headings in a language it does not know', () => {
    expect(judge('Sertifika;Bitiş\nInbound;2027-01-01\nSEO;2027-05-05').layout).toMatchObject({
      headerRow: 0,
      columns: ['name', 'expires'],
    });
  });

  it('looks for a date where no heading names one', () => {
    expect(judge('Certification;Bis wann\nInbound;2027-01-01').layout.columns).toEqual(['name', 'expires']);
  });

  it('finds nothing in another list', () => {
    expect(judge('Client;Country;Product line;Sold on\nAcme;US;Marketing Hub Professional;2026-03-02').by).toBe(
      'nothing',
    );
  });

  it('lets the user have the last word', () => {
    const { layout, by } = judge('Client;Country\nInbound;US', { columns: ['name'] });
    expect([layout.columns, by]).toEqual([['name', 'ignore'], 'headings']);
    expect(judge('Certification;Expires\nInbound;2027-01-01', { headerRow: null }).layout.headerRow).toBeNull();
  });
});
