// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FoldedCard } from '../../../src/ui/components/FoldedCard.tsx';

const card = (text: string, open = false) => (
  <FoldedCard title="A title" text={text} open={open}>
    <p>Inside</p>
  </FoldedCard>
);

it('is a group under its title, folded, with how it stands', async () => {
  render(card('as usual'));
  const group = screen.getByRole('group', { name: 'A title' });
  expect(group).toHaveProperty('open', false);
  screen.getByText('as usual');
  await userEvent.setup().click(screen.getByRole('heading', { level: 3, name: 'A title' }));
  expect(group).toHaveProperty('open', true);
});

it('stays as the reader left it when what it holds changes', async () => {
  const { rerender } = render(card('one', true));
  const group = screen.getByRole('group', { name: 'A title' });
  expect(group).toHaveProperty('open', true);
  rerender(card('two', false));
  expect(group).toHaveProperty('open', true);
});
