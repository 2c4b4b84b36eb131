// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_OVERRIDES } from '../../../../src/domain/points/overrides.ts';
import { readPointsAccount } from '../../../../src/store/queries/points-account.ts';
import { useChangeOverrides } from '../../../../src/ui/panel/points/use-change-overrides.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

function Page() {
  const change = useChangeOverrides();
  return (
    <button
      type="button"
      onClick={() => change(({ soldLifeMonths }) => ({ soldLifeMonths: (soldLifeMonths ?? 12) + 1 }))}
    >
      longer
    </button>
  );
}

it('changes what is kept at that moment, says so and takes it back', async () => {
  const { user, world } = await renderPage(<Page />);
  const becomes = (soldLifeMonths: number | null) =>
    waitFor(async () => {
      expect((await readPointsAccount(world.database)).overrides).toEqual({ ...NO_OVERRIDES, soldLifeMonths });
    });
  await user.click(screen.getByRole('button', { name: 'longer' }));
  await becomes(13);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  await becomes(null);
});

it('loses no change to one made just before', async () => {
  const { user, world } = await renderPage(<Page />);
  await user.dblClick(screen.getByRole('button', { name: 'longer' }));
  await waitFor(async () => expect((await readPointsAccount(world.database)).overrides.soldLifeMonths).toBe(14));
});
