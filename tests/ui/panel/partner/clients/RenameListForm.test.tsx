// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RenameListForm } from '../../../../../src/ui/panel/partner/clients/RenameListForm.tsx';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { clientList } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('takes another name, but not none', async () => {
  const onClose = vi.fn();
  const world = await deskWorld({ clientLists: [clientList()] });
  const { user } = await renderPage(<RenameListForm list={clientList()} onClose={onClose} />, { world });
  const name = screen.getByLabelText('Name of the list');
  await user.clear(name);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(name.getAttribute('aria-invalid')).toBe('true');
  await user.type(name, 'Later{Enter}');
  await screen.findByText('The list is now called “Later”.');
  expect(await world.database.clientLists.get('l-1')).toMatchObject({ name: 'Later' });
  expect(onClose).toHaveBeenCalledOnce();
});
