// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/components/Button.tsx';

it('is a plain button that submits nothing unless told to', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const onClick = vi.fn();
  render(
    <form onSubmit={onSubmit}>
      <Button onClick={onClick}>Look</Button>
      <Button type="submit" look="primary">
        Send
      </Button>
    </form>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Look' }));
  expect(onClick).toHaveBeenCalledOnce();
  expect(onSubmit).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSubmit).toHaveBeenCalledOnce();
});

it('passes on what a button can carry', () => {
  render(
    <Button look="quiet" disabled aria-pressed={true} aria-label="Star">
      *
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Star', pressed: true });
  expect(button.hasAttribute('disabled')).toBe(true);
  expect(button.dataset.look).toBe('quiet');
});
