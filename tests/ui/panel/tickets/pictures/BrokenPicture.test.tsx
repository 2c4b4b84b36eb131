import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { BrokenPicture } from '../../../../../src/ui/panel/tickets/pictures/BrokenPicture.tsx';

it('says what happened and what is safe, and can be deleted', () => {
  const onDelete = vi.fn();
  render(<BrokenPicture id="p-1" onDelete={onDelete} />);
  screen.getByText('The browser has lost its file. The others and your text are safe.');
  fireEvent.click(screen.getByRole('button', { name: 'Delete the picture that cannot be read' }));
  expect(onDelete).toHaveBeenCalledWith('p-1');
});

it('says of one that was left out of a backup which it is and how it comes back', () => {
  const onDelete = vi.fn();
  render(<BrokenPicture id="p-1" leftOut="Contacts.png" onDelete={onDelete} />);
  screen.getByRole('heading', { name: 'Contacts.png' });
  screen.getByText(/made without its file\. Restore a backup with pictures/);
  fireEvent.click(screen.getByRole('button', { name: 'Delete Contacts.png' }));
  expect(onDelete).toHaveBeenCalledWith('p-1');
});
