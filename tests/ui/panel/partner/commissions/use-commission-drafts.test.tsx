// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { saveDraft } from '../../../../../src/jobs/save-draft.ts';
import {
  NEW_PAYMENT,
  paymentKey,
  termsKey,
  useCommissionDrafts,
} from '../../../../../src/ui/panel/partner/commissions/use-commission-drafts.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

function Drafts() {
  return <output>{[...(useCommissionDrafts()?.keys() ?? ['reading'])].join(' ')}</output>;
}

it('follows what is typed into its own forms alone', async () => {
  const world = testWorld();
  for (const key of [NEW_PAYMENT, paymentKey('p'), termsKey('e', 'silent'), 'points-plan|x'])
    await saveDraft(world, key, {});
  await renderPage(<Drafts />, { world, bare: true });
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(
      'commissions|payment|new commissions|payment|p commissions|terms|e|silent',
    ),
  );
});
