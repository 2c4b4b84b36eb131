import { describe, expect, it } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/domain/import/import-refusal.ts';
import { findDeals } from '../../../src/jobs/import/points/find-deals.ts';

const text = (content: string) => ({ kind: 'text', text: content }) as const;

describe('deals in an input', () => {
  it('are met with their place, and it is said how they were read', async () => {
    const reading = await findDeals(text('sep=;\nOur deals;\nClient;MRR\nAcme;1\n\nEdo;2'), {});
    expect(reading).toMatchObject({
      kind: 'found',
      found: [
        { key: 'row-4', cells: { client: 'Acme' } },
        { key: 'row-6', cells: { client: 'Edo' } },
      ],
      source: {
        counts: { table: 2 },
        tables: [
          {
            delimiter: ';',
            headerRow: 3,
            sample: [
              ['Acme', '1'],
              ['Edo', '2'],
            ],
          },
        ],
      },
    });
  });

  it('are found on a page, and in a file of HTML', async () => {
    const page = { url: '', title: '', text: 'Client\tMRR\nAcme\t1', links: [] };
    expect(await findDeals({ kind: 'page', page }, {})).toMatchObject({
      kind: 'found',
      found: [{ where: { unit: 'line' } }],
    });
    const file = Object.assign(new Blob(['<table><tr><td>Client<td>MRR<tr><td>Acme<td>1</table>']), { name: 'x.html' });
    expect(await findDeals({ kind: 'file', file }, {})).toMatchObject({
      kind: 'found',
      found: [{ cells: { mrr: '1' } }],
    });
  });

  it('are refused when there are too many, or the user stops', async () => {
    const many = `Client,MRR\n${'Acme,1\n'.repeat(IMPORT_LIMITS.rows + 20)}`;
    expect(await findDeals(text(many), {})).toMatchObject({ refusal: { reason: 'too-many-rows' } });
    const signal = AbortSignal.abort();
    const some = `Client,MRR\n${'Acme,1\n'.repeat(40_000)}`;
    expect(await findDeals(text(some), {}, { signal })).toMatchObject({ refusal: { reason: 'cancelled' } });
  });
});
