// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { PopupTrouble } from '../../../src/ui/popup/PopupTrouble.tsx';

it('says what is the matter and leads to what helps', async () => {
  const onOpenPanel = vi.fn();
  render(<PopupTrouble words="The data could not be opened." onOpenPanel={onOpenPanel} />);
  expect(screen.getByRole('alert').textContent).toBe('The data could not be opened.');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Open side panel' }));
  expect(onOpenPanel).toHaveBeenCalledOnce();
});
