import { describe, expect, it } from 'vitest';
import type { DealField } from '../../../src/domain/points/import/found-deal.ts';
import { DEAL_TABLES } from '../../../src/jobs/import/points/find-deals.ts';
import { readTables } from '../../../src/jobs/import/read-tables.ts';

const read = async (
  text: string,
  links = [{ href: 'https://crm.example/1', line: 3 }],
  columns?: readonly DealField[],
) => readTables(text, links, DEAL_TABLES, columns === undefined ? {} : { columns }, {});

describe('tables of a subject within a text', () => {
  it('are read, each by its own headings, and other tables passed over', async () => {
    const found = await read('Hello\nClient\tMRR\nAcme\t1\n\nName\tColour\nx\tred\n\nMRR\tClient\n2\tEdo');
    expect(found?.rows.map(({ cells: { client, mrr, link } }) => [client, mrr, link])).toEqual([
      ['Acme', '1', 'https://crm.example/1'],
      ['Edo', '2', ''],
    ]);
    expect(found?.tables.map(({ delimiter, headerRow }) => [delimiter, headerRow])).toEqual([
      ['tabs', 2],
      ['tabs', 8],
    ]);
  });

  it('may be drawn', async () => {
    const found = await read('| Client | MRR |\n|---|---|\n| Acme | 1 |', []);
    expect(found?.rows).toMatchObject([{ where: { first: 3 }, cells: { client: 'Acme', mrr: '1' } }]);
    expect(found?.tables).toMatchObject([{ delimiter: 'markdown' }]);
  });

  it('follow the columns that the user named, and take no link from a line of several', async () => {
    const found = await read(
      'Client\tMRR\n1\tAcme',
      [
        { href: 'https://a.example', line: 2 },
        { href: 'https://b.example', line: 2 },
      ],
      ['mrr', 'client'],
    );
    expect(found?.rows).toMatchObject([{ cells: { client: 'Acme', mrr: '1', link: '' } }]);
  });

  it('are nothing where there are none', async () => {
    expect(await read('hello\nworld')).toEqual({ rows: [], tables: [] });
  });
});
