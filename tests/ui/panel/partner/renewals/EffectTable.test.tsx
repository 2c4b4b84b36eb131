// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Renewal } from '../../../../../src/domain/partner/renewal.ts';
import { effectsOf } from '../../../../../src/domain/partner/renewals/effects-of.ts';
import { EffectTable } from '../../../../../src/ui/panel/partner/renewals/EffectTable.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { FILLED, viewOf } from '../../../../fixtures/tier.ts';

async function table(change: Partial<Renewal>) {
  const view = viewOf([client()], [pointEntry({ managedFrom: '2026-03-02' })]);
  const effects = effectsOf([renewal(change)], view, FILLED).get('r-1');
  if (effects === undefined) throw new Error('There are none.');
  await renderPage(<EffectTable effects={effects} day="Jan 31, 2027" />);
  return screen.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
}

it('says what would go with the client', async () => {
  expect(await table({})).toEqual([
    ['Kind', 'If lost'],
    ['Sold', '50'],
    ['Managed', '10'],
    ['Total', '60'],
  ]);
  screen.getByRole('table', { name: 'Points that would go on Jan 31, 2027, an estimate' });
});

it('says what would go with a lower revenue beside it', async () => {
  expect(await table({ mrrChange: { minor: -25_000, currency: 'USD' } })).toEqual([
    ['Kind', 'If lost', 'With the MRR change'],
    ['Sold', '50', '12.5'],
    ['Managed', '10', '2.5'],
    ['Total', '60', '15'],
  ]);
});
