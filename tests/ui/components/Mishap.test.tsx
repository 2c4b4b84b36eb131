// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Mishap } from '../../../src/ui/components/Mishap.tsx';

let broken = true;

function Screen() {
  if (broken) throw new Error('no such column');
  return <p>All is well</p>;
}

it('shows what stands in it', () => {
  broken = false;
  render(
    <Mishap>
      <Screen />
    </Mishap>,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  screen.getByText('All is well');
});

it('says what is safe when a screen breaks, logs it once, and lets the user try again', async () => {
  broken = true;
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <Mishap>
      <Screen />
    </Mishap>,
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Something went wrong');
  expect(alert.textContent).toContain('What you saved is safe.');
  expect(alert.textContent).toContain('no such column');
  expect(logged).toHaveBeenCalledOnce();

  const again = screen.getByRole('button', { name: 'Try again' });
  await userEvent.setup().click(again);
  expect(screen.getByRole('alert')).toBeTruthy();
  broken = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  screen.getByText('All is well');
});

it('leads to what saves the data, where there is such a thing', async () => {
  broken = true;
  vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <Mishap rescue={(trouble) => <p>Saving in spite of {JSON.stringify(trouble)}</p>}>
      <Screen />
    </Mishap>,
  );
  await userEvent.setup().click(screen.getByRole('button', { name: 'Save what can be read' }));
  screen.getByText(/Saving in spite of .*unread.*Error: no such column/);
});
