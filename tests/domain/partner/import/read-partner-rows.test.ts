import { describe, expect, it } from 'vitest';
import type { PartnerField } from '../../../../src/domain/partner/import/partner-field.ts';
import { readPartnerRows } from '../../../../src/domain/partner/import/read-partner-rows.ts';

const COLUMNS: readonly (PartnerField | 'ignore')[] = ['client', 'products', 'notes', 'ignore', 'link'];
const HEADINGS = ['Client', 'Products', 'Notes', 'Other', 'Link'];

function read(rows: readonly (readonly string[])[], own = false) {
  const layout = { kind: 'clients', headerRow: 0, headings: HEADINGS, columns: COLUMNS, own } as const;
  return readPartnerRows(rows, layout, { unit: 'row', first: 2 });
}

describe('the rows of a table', () => {
  it('are met with their place; blank ones, repeated headings and sums are passed over', () => {
    const rows = read([['Acme'], ['', '', ' ', 'x'], HEADINGS, ['Total', '3'], ['Edo', 'CMS', '', 'y']]);
    expect(rows.map(({ key, cells }) => [key, cells.client])).toEqual([
      ['row-2', 'Acme'],
      ['row-6', 'Edo'],
    ]);
    expect(rows[1]?.cells).toEqual({ client: 'Edo', products: 'CMS', notes: '', link: '' });
  });

  it('are cleaned, but for the lines of notes, and lists of lines become lists', () => {
    const [row] = read([['  Acme\u00a0 Tools\n', 'CMS\r\n Sales Hub\n\n', ' first  line\r\n\r\nsecond\u200b ']]);
    expect(row?.cells).toMatchObject({
      client: 'Acme Tools',
      products: 'CMS; Sales Hub',
      notes: 'first line\n\nsecond',
    });
  });

  it('lose what spreadsheets wrap around a text', () => {
    const [row] = read([["'=Acme", "'-CMS", "'@me", '', '=HYPERLINK("https://crm.example/1";"Acme")']]);
    expect(row?.cells).toMatchObject({
      client: '=Acme',
      products: '-CMS',
      notes: '@me',
      link: 'https://crm.example/1',
    });
  });

  it('of our own export stay letter by letter', () => {
    const [row] = read([[' Total ', ' a\u200b;b', "'=x\r\n "]], true);
    expect(row?.cells).toMatchObject({ client: ' Total ', products: ' a\u200b;b', notes: '=x\r\n ' });
  });
});
