// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readPartnerFigures } from '../../../../../src/store/queries/partner-figures.ts';
import { useFigureChoice } from '../../../../../src/ui/panel/partner/progress/use-figure-choice.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const FIGURE = { value: '5', on: '2026-11-03' } as const;

function Choice() {
  const choose = useFigureChoice();
  return (
    <button type="button" onClick={() => choose({ pointsNeeded: FIGURE })}>
      choose
    </button>
  );
}

it('keeps a figure, says so and offers the way back', async () => {
  const { user, world } = await renderPage(<Choice />);
  const kept = async () => (await readPartnerFigures(world.database)).pointsNeeded;
  await user.click(screen.getByRole('button', { name: 'choose' }));
  await screen.findByText('Figure saved.');
  expect(await kept()).toEqual(FIGURE);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await kept()).toBeNull());
});
