// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EffectPart } from '../../../../../src/ui/panel/partner/renewals/EffectPart.tsx';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';

it('names day, rules and source, and calls it an estimate', async () => {
  const world = await renewalWorld();
  await renderPage(<EffectPart renewal={renewal()} points={pointsWith()} />, { world });
  expect((await screen.findByRole('row', { name: 'Total 60' })).textContent).toBe('Total60');
  const words = screen.getByText(/^An estimate from your ledger/);
  expect(words.textContent).toContain('Jan 31, 2027');
  expect(words.textContent).toContain('Rules since Jul 15, 2026');
  expect(words.querySelector('a')?.href).toMatch(/^https:/);
  expect(screen.queryByText(/shrink with the MRR/)).toBeNull();
});

it('says what it assumes of a change', async () => {
  const world = await renewalWorld();
  const row = renewal({ mrrChange: { minor: -10_000, currency: 'USD' } });
  await renderPage(<EffectPart renewal={row} points={pointsWith()} />, { world });
  await screen.findByText(/shrink with the MRR/);
});
