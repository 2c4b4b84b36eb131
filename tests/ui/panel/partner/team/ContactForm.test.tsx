// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { ContactForm } from '../../../../../src/ui/panel/partner/team/ContactForm.tsx';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { contact } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const enter = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });

it('refuses an e-mail that is none, keeps what was typed, and saves it once it is one', async () => {
  const onClose = vi.fn();
  const { user, world } = await renderPage(<ContactForm contact={contact()} kept={null} onClose={onClose} />, {
    world: await deskWorld({ hubspotContacts: [contact()] }),
  });
  enter('E-mail', 'pat at hubspot');
  await waitFor(async () => expect(await readDraft(world.database, 'partner-contact|c-1')).not.toBeNull());
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('E-mail')));
  expect(onClose).not.toHaveBeenCalled();
  enter('E-mail', 'pat.new@hubspot.example');
  enter('How they help', 'Planning');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('“Pat Example” saved.');
  expect(await world.database.hubspotContacts.get('c-1')).toMatchObject({
    email: 'pat.new@hubspot.example',
    about: 'Planning',
    revision: 2,
  });
  expect(await readDraft(world.database, 'partner-contact|c-1')).toBeNull();
});
