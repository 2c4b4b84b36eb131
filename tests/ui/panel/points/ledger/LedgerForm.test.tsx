// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { LedgerForm } from '../../../../../src/ui/panel/points/ledger/LedgerForm.tsx';

it('is sent with Enter and left with Cancel', async () => {
  const [onSubmit, onCancel] = [vi.fn(), vi.fn()];
  const form = createRef<HTMLFormElement>();
  render(
    <LedgerForm form={form} label="Sale" restored={false} onSubmit={onSubmit} onCancel={onCancel}>
      <input aria-label="Name" />
    </LedgerForm>,
  );
  expect(form.current).toBe(screen.getByRole('form', { name: 'Sale' }));
  expect(screen.queryByRole('status')).toBeNull();
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Name'), 'a{Enter}');
  expect(onSubmit).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onCancel).toHaveBeenCalledOnce();
});

it('says that it holds what was typed before', () => {
  render(
    <LedgerForm form={createRef()} label="Sale" note="Mind this." restored onSubmit={() => {}} onCancel={null}>
      {null}
    </LedgerForm>,
  );
  expect(screen.getByRole('status').textContent).toBe('This is what you typed before and did not save.');
  screen.getByText('Mind this.');
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});
