// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DayChoice } from '../../../../../src/ui/panel/points/rules/DayChoice.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function field() {
  const onChoose = vi.fn();
  await renderPage(<DayChoice label="Since" value="2025-07-15" today="2026-03-02" onChoose={onChoose} />);
  const input = screen.getByLabelText('Since');
  const enter = (value: string) => {
    fireEvent.change(input, { target: { value } });
    fireEvent.keyDown(input, { key: 'Enter' });
  };
  return { onChoose, input, enter };
}

it('holds at Enter, and is emptied', async () => {
  const { onChoose, enter } = await field();
  enter('2025-08-15');
  expect(onChoose).toHaveBeenLastCalledWith('2025-08-15');
  enter('');
  expect(onChoose).toHaveBeenLastCalledWith(null);
});

it.each(['2026-03-03', '0002-01-01'])('keeps nothing of %s', async (day) => {
  const { onChoose, input, enter } = await field();
  enter(day);
  expect(onChoose).not.toHaveBeenCalled();
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

it('keeps nothing that is as it was', async () => {
  const { onChoose, input } = await field();
  fireEvent.blur(input);
  expect(onChoose).not.toHaveBeenCalled();
});
