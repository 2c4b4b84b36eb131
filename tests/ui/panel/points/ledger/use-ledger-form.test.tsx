// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { LedgerForm } from '../../../../../src/ui/panel/points/ledger/LedgerForm.tsx';
import { useLedgerForm } from '../../../../../src/ui/panel/points/ledger/use-ledger-form.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

interface Draft {
  readonly day: string;
}

function Form({ onRecord, save }: { readonly onRecord: boolean; readonly save: (draft: Draft) => void }) {
  const { form, draft, restored, submit } = useLedgerForm<Draft, Draft>({
    draftKey: 'test',
    // Typed yesterday, when the field began with another day.
    kept: { began: { day: '2026-11-21' }, draft: { day: '2026-10-01' } },
    stored: { day: '2026-11-22' },
    onRecord,
    dates: [],
    read: (value) => ({ kind: 'ok', value }),
    save: async (value, forget) => {
      save(value);
      await forget();
    },
  });
  return (
    <LedgerForm form={form} label="Test" restored={restored} onSubmit={submit} onCancel={null}>
      <output>{draft.day}</output>
    </LedgerForm>
  );
}

it('saves what was typed where it begins with a new day: nobody else has changed anything', async () => {
  const save = vi.fn();
  const { user } = await renderPage(<Form onRecord={false} save={save} />);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(save).toHaveBeenCalledWith({ day: '2026-10-01' });
  expect((await screen.findByText('2026-11-22')).tagName).toBe('OUTPUT');
});

it('refuses where a record was changed by another window', async () => {
  const save = vi.fn();
  const { user } = await renderPage(<Form onRecord save={save} />);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/changed in another window/);
  expect(save).not.toHaveBeenCalled();
});
