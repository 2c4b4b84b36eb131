// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { effectsOf } from '../../../../../src/domain/partner/renewals/effects-of.ts';
import { TierEffect } from '../../../../../src/ui/panel/partner/renewals/TierEffect.tsx';
import { bookWith, client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { FILLED, viewOf } from '../../../../fixtures/tier.ts';

async function tier(book = FILLED) {
  const row = renewal({ mrrChange: { minor: -10_000, currency: 'USD' } });
  const effects = effectsOf([row], viewOf([client()], [pointEntry()]), book).get('r-1');
  if (effects === undefined) throw new Error('There are none.');
  await renderPage(<TierEffect effects={effects} />);
}

it('says what becomes of the best tier that is met', async () => {
  await tier();
  screen.getByText('If lost: the best tier met drops from Gold to no tier.');
  screen.getByText('With the MRR change: the best tier met stays Gold.');
});

it('says what to fill in where nothing can be said', async () => {
  await tier(bookWith());
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/points/rules');
  expect(screen.queryByText(/drops/)).toBeNull();
});
