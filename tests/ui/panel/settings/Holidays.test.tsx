// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Holidays } from '../../../../src/ui/panel/settings/Holidays.tsx';

const CHRISTMAS = ['2026-12-24', '2026-12-25'];

function show(holidays: readonly string[] = CHRISTMAS) {
  const onChoose = vi.fn();
  render(<Holidays holidays={holidays} onChoose={onChoose} />);
  const user = userEvent.setup();
  const field = screen.getByLabelText('Day off');
  const add = async (day: string) => {
    fireEvent.change(field, { target: { value: day } });
    await user.click(screen.getByRole('button', { name: 'Add' }));
  };
  return { onChoose, user, field, add };
}

it('lists the days off', () => {
  show();
  const list = screen.getByRole('list', { name: 'Days off' });
  expect([...list.children].map((line) => line.firstChild?.textContent)).toEqual(['Dec 24, 2026', 'Dec 25, 2026']);
});

it('says that there are none', () => {
  show([]);
  screen.getByText('No further days off.');
});

it('adds a day in its place and is ready for the next', async () => {
  const { onChoose, field, add } = show();
  await add('2026-05-01');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(['2026-05-01', ...CHRISTMAS]);
  expect(field).toHaveProperty('value', '');
});

it('adds no day twice', async () => {
  const { onChoose, add } = show();
  await add('2026-12-25');
  expect(onChoose).not.toHaveBeenCalled();
});

it('refuses an empty day, says so and waits in the field', async () => {
  const { onChoose, field, add } = show();
  await add('');
  expect(onChoose).not.toHaveBeenCalled();
  expect(screen.getByText('Fill this in.').id).toBe(field.getAttribute('aria-describedby'));
  expect(document.activeElement).toBe(field);
  await add('2026-05-01');
  expect(screen.queryByText('Fill this in.')).toBeNull();
});

it('deletes the day that is named', async () => {
  const { onChoose, user } = show();
  await user.click(screen.getByRole('button', { name: 'Delete Dec 24, 2026' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(['2026-12-25']);
});
