// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { GAPS } from '../../../../src/domain/tickets/completeness.ts';
import { CompletenessMeter } from '../../../../src/ui/panel/tickets/CompletenessMeter.tsx';

it('says how much is answered and asks for the rest, each by a question of its own', () => {
  render(<CompletenessMeter found={{ gaps: GAPS, answered: 0, all: 8 }} />);
  const asked = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(new Set(asked).size).toBe(GAPS.length);
  screen.getByText('0 of 8 answered. Nothing here holds you up.', { selector: 'p' });
  expect(screen.getByRole('meter', { name: 'What a specialist would still ask' }).getAttribute('value')).toBe('0');
});

it('says when nothing is missing', () => {
  render(<CompletenessMeter found={{ gaps: [], answered: 8, all: 8 }} />);
  screen.getByText('Nothing is missing.');
  expect(screen.queryByRole('list')).toBeNull();
});
