// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readTicketTemplates } from '../../../../src/store/queries/ticket-templates.ts';
import { TemplateForm } from '../../../../src/ui/panel/tickets/TemplateForm.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';

it('asks for a name and for questions', async () => {
  const { user } = await renderTickets(<TemplateForm template={null} onDone={vi.fn()} />);
  await user.click(screen.getByRole('button', { name: 'Add template' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Name of the template'));
  expect(screen.getByLabelText('Questions').getAttribute('aria-invalid')).toBe('true');
});

it('adds a template and empties itself', async () => {
  const { world, user } = await renderTickets(<TemplateForm template={null} onDone={vi.fn()} />);
  await user.type(screen.getByLabelText('Name of the template'), 'Billing');
  await user.type(screen.getByLabelText('Questions'), 'Which invoice?');
  await user.click(screen.getByRole('button', { name: 'Add template' }));
  await waitFor(() => expect(screen.getByLabelText('Questions')).toHaveProperty('value', ''));
  expect(await readTicketTemplates(world.database)).toEqual([
    expect.objectContaining({ name: 'Billing', questions: [expect.objectContaining({ text: 'Which invoice?' })] }),
  ]);
});
