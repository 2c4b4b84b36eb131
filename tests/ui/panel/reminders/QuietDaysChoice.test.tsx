// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { QuietDaysChoice } from '../../../../src/ui/panel/reminders/QuietDaysChoice.tsx';
import { speak } from '../../../fixtures/locale-messages.ts';

function show(weekdays: readonly number[]) {
  const onChoose = vi.fn();
  render(<QuietDaysChoice weekdays={weekdays} onChoose={onChoose} />);
  const click = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
  const ticked = () =>
    screen
      .getAllByRole<HTMLInputElement>('checkbox')
      .filter(({ checked }) => checked)
      .map(({ parentElement }) => parentElement?.textContent);
  return { onChoose, click, ticked, group: screen.getByRole('group', { name: 'Quiet days every week' }) };
}

it('begins with Monday and takes days in their order', () => {
  const { onChoose, click, ticked } = show([7]);
  expect(ticked()).toEqual(['Sun']);
  click('Mon');
  click('Sun');
  expect(onChoose.mock.calls).toEqual([[[1, 7]], [[]]]);
});

it('refuses all seven, leaves them ticked and says so', () => {
  const { onChoose, click, ticked, group } = show([1, 2, 3, 4, 5, 6]);
  expect(screen.getByRole('alert').textContent).toBe('');
  click('Sun');
  expect(onChoose).not.toHaveBeenCalled();
  expect(ticked()).toHaveLength(7);
  expect(screen.getByRole('alert').textContent).toBe(
    'Not saved. With all seven days quiet no reminder could ever come. Leave one out.',
  );
  expect(group.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id);
});

it('takes the other day that is freed after a refusal', () => {
  const { onChoose, click } = show([1, 2, 3, 4, 5, 6]);
  click('Sun');
  click('Mon');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith([2, 3, 4, 5, 6, 7]);
  expect(screen.getByRole('alert').textContent).toBe('');
});

it('saves nothing when the same day is freed that was refused', () => {
  const { onChoose, click, ticked } = show([1, 2, 3, 4, 5, 6]);
  click('Sun');
  click('Sun');
  expect(onChoose).not.toHaveBeenCalled();
  expect(ticked()).toHaveLength(6);
});

it('names the days in the language of the browser', () => {
  speak('fr');
  render(<QuietDaysChoice weekdays={[]} onChoose={() => {}} />);
  screen.getByRole('checkbox', { name: 'lun.' });
});
