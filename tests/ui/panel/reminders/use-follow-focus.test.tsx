// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useFollowFocus } from '../../../../src/ui/panel/reminders/use-follow-focus.ts';

interface Props {
  readonly lines: readonly string[];
  /** What the buttons of each line say will go. */
  readonly going?: readonly string[];
}

function List({ lines, going }: Props) {
  const { section, leave, extend } = useFollowFocus(lines);
  return (
    <section ref={section}>
      <h2 tabIndex={-1}>Lines</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <a href={`#${line}`}>{line}</a>
            <button type="button" onClick={() => leave(going ?? [line])}>
              Close {line}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={extend}>
        More
      </button>
    </section>
  );
}

function list(lines: readonly string[], going?: readonly string[]) {
  const more = going === undefined ? {} : { going };
  const { rerender } = render(<List lines={lines} {...more} />);
  const press = (name: string) => {
    const button = screen.getByRole('button', { name });
    button.focus();
    button.click();
  };
  const become = (next: readonly string[]) => rerender(<List lines={next} {...more} />);
  const focused = () => document.activeElement?.textContent;
  return { press, become, focused };
}

it.each([
  ['the line that takes its place', 'b', ['a', 'c'], 'c'],
  ['the last line, when it was the last', 'c', ['a', 'b'], 'b'],
])('goes on at %s', (_, gone, left, focus) => {
  const { press, become, focused } = list(['a', 'b', 'c']);
  press(`Close ${gone}`);
  become(left);
  expect(focused()).toBe(focus);
});

it('goes on at the heading when no line is left', () => {
  const { press, become, focused } = list(['a']);
  press('Close a');
  become([]);
  expect(focused()).toBe('Lines');
});

it('waits until the lines are gone', () => {
  const { press, become, focused } = list(['a', 'b', 'c'], ['a', 'b']);
  press('Close a');
  become(['b', 'c']);
  expect(document.activeElement).toBe(document.body);
  become(['c']);
  expect(focused()).toBe('c');
});

it('leaves the focus where the user has taken it', () => {
  const { press, become, focused } = list(['a', 'b', 'c']);
  press('Close a');
  screen.getByRole('link', { name: 'c' }).focus();
  become(['b', 'c']);
  expect(focused()).toBe('c');
});

it('leaves it alone when a line goes by itself', () => {
  const { become } = list(['a', 'b']);
  become(['b']);
  expect(document.activeElement).toBe(document.body);
});

it('goes on at the first of further lines', () => {
  const { press, become, focused } = list(['a', 'b']);
  press('More');
  become(['a', 'b']);
  expect(focused()).toBe('More');
  become(['a', 'b', 'c', 'd']);
  expect(focused()).toBe('c');
});
