// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_FIGURES } from '../../../../../src/domain/partner/progress/partner-figures.ts';
import { readPartnerFigures } from '../../../../../src/store/queries/partner-figures.ts';
import { FiguresForm } from '../../../../../src/ui/panel/partner/progress/FiguresForm.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const TODAY = '2026-11-22';

it('keeps a figure with the day it was read, today at first, and takes it back', async () => {
  const { user, world } = await renderPage(<FiguresForm figures={NO_FIGURES} today={TODAY} />);
  await user.click(screen.getByText('Enter figures from HubSpot’s dashboard'));
  await user.type(screen.getByRole('textbox', { name: 'Total points' }), '420{Enter}');
  const kept = async () => (await readPartnerFigures(world.database)).totalPoints;
  await waitFor(async () => expect(await kept()).toEqual({ value: '420', on: TODAY }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await kept()).toBeNull());
});

it('keeps a tier and another day for it', async () => {
  const performance = { tier: 'gold', on: TODAY } as const;
  const { user, world } = await renderPage(<FiguresForm figures={{ ...NO_FIGURES, performance }} today={TODAY} />);
  await user.click(screen.getByText('Enter figures from HubSpot’s dashboard'));
  const day = screen.getByLabelText('Read on');
  fireEvent.change(day, { target: { value: '2026-11-03' } });
  fireEvent.blur(day);
  const kept = async () => (await readPartnerFigures(world.database)).performance;
  await waitFor(async () => expect(await kept()).toEqual({ tier: 'gold', on: '2026-11-03' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Current tier performance' }), 'diamond');
  await waitFor(async () => expect(await kept()).toEqual({ tier: 'diamond', on: TODAY }));
});
