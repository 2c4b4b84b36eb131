// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { newPaymentDraft } from '../../../../../src/domain/partner/commissions/payment-draft.ts';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { PaymentForm } from '../../../../../src/ui/panel/partner/commissions/PaymentForm.tsx';
import { commissionDesk } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const STORED = newPaymentDraft({ quarter: '2026-Q3', currency: 'USD' });
const form = (kept: unknown, onSave = vi.fn(async () => ({ kind: 'done' })), onClose = vi.fn()) => (
  <PaymentForm
    draftKey="commissions|payment|new"
    kept={kept}
    label="New payment"
    stored={STORED}
    desk={commissionDesk()}
    onSave={onSave}
    onClose={onClose}
  />
);

it('keeps what is typed, says what is wrong and saves nothing of it', async () => {
  const onSave = vi.fn(async () => ({ kind: 'done' }));
  const { user, world } = await renderPage(form(undefined, onSave));
  await user.type(screen.getByRole('combobox', { name: 'Client' }), 'Nobody');
  await user.tab();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  screen.getByText(/no client named “Nobody”/);
  expect(onSave).not.toHaveBeenCalled();
  await waitFor(async () => expect((await readDraft(world.database, 'commissions|payment|new'))?.value).toBeDefined());
});

it('goes on from what was kept, saves it and forgets it', async () => {
  const onSave = vi.fn(async () => ({ kind: 'done' }));
  const onClose = vi.fn();
  const kept = { began: STORED, draft: { ...STORED, amount: '5', client: 'ACME TOOLS' } };
  const { user, world } = await renderPage(form(kept, onSave, onClose));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(onSave).toHaveBeenCalledWith(
    expect.objectContaining({ clientId: 'acme', amount: { minor: 500, currency: 'USD' } }),
  );
  expect(await readDraft(world.database, 'commissions|payment|new')).toBeNull();
});
