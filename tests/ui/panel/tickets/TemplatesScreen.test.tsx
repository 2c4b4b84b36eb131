// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readTicketTemplates } from '../../../../src/store/queries/ticket-templates.ts';
import { TemplatesScreen } from '../../../../src/ui/panel/tickets/TemplatesScreen.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { ownTemplate } from '../../../fixtures/ticket-rows.ts';

it('lists the templates, edits and deletes them', async () => {
  const { world, user } = await renderTickets(<TemplatesScreen />, { templates: [ownTemplate()] });
  await screen.findByText('Sync · 1 question');
  await user.click(screen.getByRole('button', { name: 'Edit: Sync' }));
  await user.type(screen.getByLabelText('Questions'), '\nSince when?');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Sync · 2 questions');
  await user.click(screen.getByRole('button', { name: 'Delete: Sync' }));
  await waitFor(async () => expect(await readTicketTemplates(world.database)).toEqual([]));
});
