// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { savePointsAccount } from '../../../../../src/jobs/save-points-account.ts';
import { readPointsAccount } from '../../../../../src/store/queries/points-account.ts';
import { useTierChoice } from '../../../../../src/ui/panel/points/tier/use-tier-choice.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

function Probe() {
  const choose = useTierChoice();
  return (
    <button type="button" onClick={() => choose({ getTo: 'elite' })}>
      Choose
    </button>
  );
}

it('keeps what is said beside what was said before, and takes it back', async () => {
  const world = testWorld();
  await savePointsAccount(world, () => ({ creditedTier: 'gold', getTo: 'diamond' }));
  const kept = () => readPointsAccount(world.database);
  const { user } = await renderPage(<Probe />, { world });
  await user.click(screen.getByRole('button', { name: 'Choose' }));
  await screen.findByText('Saved.');
  expect(await kept()).toMatchObject({ creditedTier: 'gold', getTo: 'elite' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await kept()).toMatchObject({ creditedTier: 'gold', getTo: 'diamond' }));
});
