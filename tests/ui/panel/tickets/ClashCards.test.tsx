// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fieldsOf } from '../../../../src/domain/tickets/ticket-merge.ts';
import { ClashCards } from '../../../../src/ui/panel/tickets/ClashCards.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';

const ROW = ticket({ summary: 'Kept' });

it.each([
  ['Use this one', 'Kept'],
  ['Use that one', 'Typed'],
  ['Use both, one below the other', 'Kept\n\nTyped'],
])('%s gives %j', async (name, text) => {
  const choose = vi.fn();
  const { user } = await renderPage(
    <ClashCards clashes={{ summary: 'Typed' }} fields={fieldsOf(ROW)} ticket={ROW} onChoose={choose} />,
  );
  await user.click(screen.getByRole('button', { name }));
  expect(choose).toHaveBeenCalledWith('summary', text);
});

it('shows the newest of what is still being typed', async () => {
  const fields = { ...fieldsOf(ROW), summary: 'Typed on' };
  await renderPage(<ClashCards clashes={{ summary: 'Typed' }} fields={fields} ticket={ROW} onChoose={vi.fn()} />);
  screen.getByText('Typed on');
});

it('is not there without a clash', async () => {
  await renderPage(<ClashCards clashes={{}} fields={fieldsOf(ROW)} ticket={ROW} onChoose={vi.fn()} />);
  expect(screen.queryByRole('alert')).toBeNull();
});
