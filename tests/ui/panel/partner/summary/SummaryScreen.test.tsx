// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { saveDraft } from '../../../../../src/jobs/save-draft.ts';
import { SummaryScreen } from '../../../../../src/ui/panel/partner/summary/SummaryScreen.tsx';
import { SUMMARY_KEY } from '../../../../../src/ui/panel/partner/summary/summary-key.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

it('opens with what was kept', async () => {
  const world = testWorld();
  await saveDraft(world, SUMMARY_KEY, { partner: 'Example Agency', note: '', left: [] });
  await renderPage(<SummaryScreen />, { world });
  expect(await screen.findByLabelText('Partner name')).toHaveProperty('value', 'Example Agency');
  screen.getByRole('heading', { name: 'Summary to share', level: 1 });
});
