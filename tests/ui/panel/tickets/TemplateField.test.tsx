// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { TemplateField } from '../../../../src/ui/panel/tickets/TemplateField.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { ownTemplate } from '../../../fixtures/ticket-rows.ts';

it('offers our kinds of trouble and the user’s own', async () => {
  const choose = vi.fn();
  const { user } = await renderPage(<TemplateField templateId="" templates={[ownTemplate()]} onChoose={choose} />);
  const field = screen.getByLabelText('Kind of trouble');
  await user.selectOptions(field, 'Partner program');
  await user.selectOptions(field, 'Sync');
  expect(choose.mock.calls).toEqual([['partner'], ['tt-1']]);
});

it('speaks the user’s language, and shows none for a template that is gone', async () => {
  speak('fr');
  await renderPage(<TemplateField templateId="gone" templates={[]} onChoose={vi.fn()} />);
  expect(screen.getByRole('combobox')).toHaveProperty('value', '');
  screen.getByRole('option', { name: 'Formulaire' });
});
