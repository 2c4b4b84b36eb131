// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RenewalFacts } from '../../../../../src/ui/panel/partner/renewals/RenewalFacts.tsx';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const facts = () => screen.getAllByRole('term').map((term) => `${term.textContent}: ${term.nextSibling?.textContent}`);

it('says everything that is known, by name', async () => {
  const all = { mrrChange: { minor: -5_000, currency: 'USD' }, decideBy: '2026-12-31', lastActiveEmployee: 'Jo' };
  await renderPage(<RenewalFacts renewal={renewal({ ...all, owner: 'Pat', manager: 'Kim' })} />);
  expect(facts()).toEqual([
    'Products: Marketing Hub Professional',
    'MRR: $1,000.00',
    'MRR change: \u2212$50.00',
    'Decision deadline: Dec 31, 2026',
    'Renewal day: Jan 31, 2027',
    'Term: 12 months',
    'Last active employee: Jo',
    'Renewal owner: Pat',
    'Renewal manager: Kim',
  ]);
});

it('leaves out what is not', async () => {
  await renderPage(<RenewalFacts renewal={renewal({ products: [], mrr: null, termMonths: null })} />);
  expect(facts()).toEqual(['Decision deadline: Jan 31, 2027', 'Renewal day: Jan 31, 2027']);
});
