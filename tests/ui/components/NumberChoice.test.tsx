// @vitest-environment happy-dom
import { fireEvent, getByRole, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { NumberChoice } from '../../../src/ui/components/NumberChoice.tsx';

afterEach(() => void vi.unstubAllGlobals());

function show(value = 90) {
  const onChoose = vi.fn();
  const choice = (shown: number) => (
    <NumberChoice label="Days" hint="90 unless" value={shown} most={1_000} onChoose={onChoose} />
  );
  const { rerender } = render(choice(value));
  const user = userEvent.setup();
  const field = screen.getByRole('textbox', { name: 'Days' });
  const enter = async (text: string, leave: string) => {
    await user.clear(field);
    if (text !== '') await user.type(field, text);
    await user.keyboard(leave);
  };
  return { onChoose, field, enter, change: (shown: number) => rerender(choice(shown)) };
}

it.each([
  ['{Tab}', '30', 30],
  ['{Enter}', '0', 0],
  ['{Tab}', ' 1000 ', 1_000],
])('holds a number at %s: "%s"', async (leave, text, number) => {
  const { onChoose, enter } = show();
  await enter(text, leave);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(number);
});

it.each([
  ['', 'Fill this in.'],
  ['-1', 'Enter a number from 0 to 1000.'],
  ['1001', 'Enter a number from 0 to 1000.'],
  ['1.5', '“1.5” is not a whole number.'],
  ['soon', '“soon” is not a whole number.'],
])('refuses "%s", says why and changes nothing', async (text, words) => {
  const { onChoose, field, enter } = show();
  await enter(text, '{Tab}');
  expect(onChoose).not.toHaveBeenCalled();
  expect(field).toHaveProperty('value', text);
  expect(field.getAttribute('aria-describedby')).toContain(screen.getByText(words).id);
  await enter('45', '{Tab}');
  expect(screen.queryByText(words)).toBeNull();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(45);
});

it('chooses nothing when nothing changed', async () => {
  const { onChoose, enter } = show();
  await enter('90', '{Tab}');
  expect(onChoose).not.toHaveBeenCalled();
});

it('follows a value that was changed elsewhere', () => {
  const { field, change } = show();
  change(60);
  expect(field).toHaveProperty('value', '60');
});

it('keeps what is typed in the very moment in which it appears', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  const place = document.createElement('div');
  const drawn = new Promise((resolve) => new MutationObserver(resolve).observe(place, { childList: true }));
  const root = createRoot(place);
  root.render(<NumberChoice label="Days" value={90} most={1_000} onChoose={() => {}} />);
  await drawn;
  const field = getByRole(place, 'textbox');
  fireEvent.change(field, { target: { value: '30' } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(field).toHaveProperty('value', '30');
  root.unmount();
});
