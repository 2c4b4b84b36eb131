// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readContacts } from '../../../../../src/store/queries/team.ts';
import { TeamScreen } from '../../../../../src/ui/panel/partner/team/TeamScreen.tsx';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { contact } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

it('says what to do first, and adds somebody', async () => {
  const { user, world } = await renderPage(<TeamScreen />, { world: testWorld() });
  await screen.findByText(/Nobody yet/);
  await user.click(screen.getByRole('button', { name: 'Add a person' }));
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Pat Example' } });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('“Pat Example” saved.');
  await screen.findByRole('heading', { level: 2, name: 'Pat Example' });
  expect(await readContacts(world.database)).toMatchObject([{ name: 'Pat Example' }]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a person'));
});

it('deletes somebody, brings them back, and the keyboard goes on', async () => {
  const { user } = await renderPage(<TeamScreen />, { world: await deskWorld({ hubspotContacts: [contact()] }) });
  await user.click(await screen.findByRole('button', { name: 'Delete Pat Example' }));
  await screen.findByText('“Pat Example” deleted.');
  await waitFor(() => expect(screen.queryByRole('heading', { level: 2 })).toBeNull());
  expect(document.activeElement?.textContent).toBe('Add a person');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('heading', { level: 2, name: 'Pat Example' });
});

it('opens with what was typed before', async () => {
  const world = testWorld();
  const blank = { name: '', role: '', email: '', about: '', notes: '' };
  const value = { began: blank, draft: { ...blank, name: 'Half' } };
  await world.database.drafts.add({ key: 'partner-contact|new', value, updatedAt: 1 });
  await renderPage(<TeamScreen />, { world });
  const form = within(await screen.findByRole('form', { name: 'Add a person' }));
  expect(form.getByLabelText('Name')).toHaveProperty('value', 'Half');
});
