// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { PlannedDealForm } from '../../../../../src/ui/panel/points/plan/PlannedDealForm.tsx';
import { newDeal } from '../../../../../src/ui/panel/points/plan/planned-draft.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { dealFields } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const STORED = newDeal({ market: 'US', currency: 'USD', expectedOn: '2026-12-01' });

async function form(saved = true) {
  const [onSave, onCancel] = [vi.fn(async () => saved), vi.fn()];
  const page = await renderPage(
    <PlannedDealForm
      draftKey="k"
      kept={undefined}
      label="New planned deal"
      submit="Add deal"
      stored={STORED}
      book={bookWith()}
      onSave={onSave}
      onCancel={onCancel}
    />,
  );
  return { ...page, onSave, onCancel, kept: () => readDraft(page.world.database, 'k') };
}
const amount = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount a month' });

it('gives the deal, and forgets what was typed once it is kept', async () => {
  const { user, onSave, kept } = await form();
  await user.type(screen.getByRole('textbox', { name: 'Deal or client' }), 'Edo Systems');
  await user.type(amount(), '1,000');
  await waitFor(async () => expect(await kept()).not.toBeNull());
  await user.click(screen.getByRole('button', { name: 'Add deal' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(dealFields(), false);
  await waitFor(async () => expect(await kept()).toBeNull());
});

it('keeps what was typed when it could not be kept', async () => {
  const { user, kept } = await form(false);
  await user.type(amount(), '7');
  await user.click(screen.getByRole('button', { name: 'Add deal' }));
  await waitFor(async () => expect(await kept()).not.toBeNull());
  expect(amount().value).toBe('7');
});

it('asks what an amount means, and goes on with the answer', async () => {
  const { user, onSave } = await form();
  await user.type(amount(), '1.234');
  await user.click(screen.getByRole('button', { name: 'Add deal' }));
  expect(onSave).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(amount());
  await user.click(screen.getByRole('button', { name: '1,234.00' }));
  await user.click(screen.getByRole('button', { name: 'Add deal' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith(
    dealFields({ label: '', mrr: { minor: 123_400, currency: 'USD' } }),
    false,
  );
});

it('forgets everything when it is given up', async () => {
  const { user, onCancel, kept } = await form();
  await user.type(amount(), '7');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(onCancel).toHaveBeenCalledTimes(1));
  expect(await kept()).toBeNull();
});
