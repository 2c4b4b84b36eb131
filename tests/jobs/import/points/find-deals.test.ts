import { describe, expect, it } from 'vitest';
import { findDeals } from '../../../../src/jobs/import/points/find-deals.ts';

describe('deals in an input', () => {
  it('take the one address of their line, unless they have their own', async () => {
    const links = [1, 2, 3].map((line) => ({ href: `https://crm.example/${line}`, text: '', line }));
    const text = 'Client\tMRR\tLink\nAcme\t1\t\nEdo\t2\thttps://own.example';
    const reading = await findDeals({ kind: 'page', page: { url: '', title: '', text, links } }, {});
    expect(reading).toMatchObject({
      found: [{ cells: { link: 'https://crm.example/2' } }, { cells: { link: 'https://own.example' } }],
    });
  });
});
