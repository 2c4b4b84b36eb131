// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { WeekendChoice } from '../../../../src/ui/panel/settings/WeekendChoice.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';

const boxes = () => screen.getAllByRole('checkbox');
const names = () => boxes().map((box) => box.closest('label')?.textContent);

it('shows the week from Monday, with the days off ticked', () => {
  render(<WeekendChoice weekend={[6, 7]} onChoose={() => {}} />);
  screen.getByRole('group', { name: 'Days off every week' });
  expect(names()).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  expect(boxes().map((box) => box.matches(':checked'))).toEqual([false, false, false, false, false, true, true]);
});

it.each([
  ['Fri', [5, 6, 7]],
  ['Sat', [7]],
  ['Mon', [1, 6, 7]],
])('changes %s', async (day, weekend) => {
  const onChoose = vi.fn();
  render(<WeekendChoice weekend={[6, 7]} onChoose={onChoose} />);
  await userEvent.setup().click(screen.getByRole('checkbox', { name: day }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(weekend);
});

it('names the days as the language does', () => {
  speak('fr');
  render(<WeekendChoice weekend={[]} onChoose={() => {}} />);
  expect(names()).toEqual(['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.']);
});
