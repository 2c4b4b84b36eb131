// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readCommissionTerms } from '../../../../../src/store/queries/commissions.ts';
import { TermsForm } from '../../../../../src/ui/panel/partner/commissions/TermsForm.tsx';
import { commissionWorld } from '../../../../fixtures/commission-world.ts';
import { commission } from '../../../../fixtures/commissions.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('works the net increase of an upsell out and keeps it', async () => {
  const world = await commissionWorld();
  const onClose = vi.fn();
  const upsell = commission({ saleKind: 'upsell', mrr: { minor: 200_000, currency: 'USD' } });
  const form = (
    <TermsForm
      commission={upsell}
      terms={null}
      draftKey="commissions|terms|entry|quarter"
      kept={undefined}
      onClose={onClose}
    />
  );
  const { user } = await renderPage(form, { world });
  // HubSpot's own example.
  await user.type(screen.getByRole('textbox', { name: 'Amount of the line before (USD)' }), '800');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Net revenue a month (USD)' }).value).toBe('1,200');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect((await readCommissionTerms(world.database)).get('entry')).toMatchObject({
    earns: true,
    netMonthly: { minor: 120_000, currency: 'USD' },
  });
});

it('asks whether a deal that is not stated earns before it keeps anything of it', async () => {
  const world = await commissionWorld();
  const helped = commission({ id: 'helped', deal: 'assisted' });
  const form = (
    <TermsForm
      commission={helped}
      terms={null}
      draftKey="commissions|terms|entry|quarter"
      kept={undefined}
      onClose={vi.fn()}
    />
  );
  const { user } = await renderPage(form, { world });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Paperwork' }), 'complete');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const earns = screen.getByRole('combobox', { name: 'Does HubSpot pay a commission for it?' });
  await waitFor(() => expect(earns.getAttribute('aria-invalid')).toBe('true'));
  expect((await readCommissionTerms(world.database)).has('helped')).toBe(false);
  await user.selectOptions(earns, 'no');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await readCommissionTerms(world.database)).get('helped')).toMatchObject({ earns: false }),
  );
});
