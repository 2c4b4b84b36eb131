import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { NO_SEAL, SealChoice, sealOf } from '../../../../src/ui/panel/data/SealChoice.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

it.each([
  [NO_SEAL, { kind: 'seal', passphrase: null }],
  [
    { on: true, passphrase: 'short', again: 'short' },
    { kind: 'problem', of: 'short' },
  ],
  [
    { on: true, passphrase: 'correct horse', again: 'correct house' },
    { kind: 'problem', of: 'differs' },
  ],
  [
    { on: true, passphrase: 'correct horse', again: 'correct horse' },
    { kind: 'seal', passphrase: 'correct horse' },
  ],
])('%j reads as %j', (seal, reading) => {
  expect(sealOf(seal)).toEqual(reading);
});

it('asks for the passphrase twice, once it is wanted, and says what is wrong only when asked', async () => {
  const onSeal = vi.fn();
  const { user, rerender } = await renderPage(<SealChoice seal={NO_SEAL} asked onSeal={onSeal} />, { bare: true });
  expect(screen.queryByLabelText('Passphrase')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Protect it with a passphrase' }));
  expect(onSeal).toHaveBeenCalledWith({ on: true, passphrase: '', again: '' });
  const seal = { on: true, passphrase: 'short', again: '' };
  rerender(<SealChoice seal={seal} asked={false} onSeal={onSeal} />);
  expect(screen.queryByText(/shorter than 8/)).toBeNull();
  rerender(<SealChoice seal={seal} asked onSeal={onSeal} />);
  screen.getByText(/shorter than 8/);
  rerender(<SealChoice seal={{ on: true, passphrase: 'correct horse', again: '' }} asked onSeal={onSeal} />);
  screen.getByText(/not the same/);
  expect(screen.getByLabelText('Passphrase').getAttribute('type')).toBe('password');
});
