// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { rememberUndo } from '../../../src/ui/components/undo-stack.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

async function page() {
  const { user, world } = await renderPage(
    <>
      <button type="button">button</button>
      <input aria-label="text" />
      <textarea aria-label="area" />
      <input type="checkbox" aria-label="check" />
      <select aria-label="choice" />
    </>,
  );
  const undo = vi.fn(async () => ({ kind: 'done' }));
  rememberUndo(undo);
  return { user, world, undo };
}

it.each(['{Control>}z', '{Meta>}z', '{Control>}Z'])('takes the last change back with %s', async (keys) => {
  const { user, undo } = await page();
  await user.keyboard(keys);
  await screen.findByText('Taken back.');
  expect(undo).toHaveBeenCalledOnce();
});

it('waits for the change that is just being followed, and takes that one back', async () => {
  const { user, world, undo: before } = await page();
  const latest = vi.fn(async () => ({ kind: 'done' }));
  const look = Promise.withResolvers<void>();
  const change = world.exclusively(() => look.promise).then(() => rememberUndo(latest));
  await user.keyboard('{Control>}z');
  look.resolve();
  await change;
  await screen.findByText('Taken back.');
  expect(latest).toHaveBeenCalledOnce();
  expect(before).not.toHaveBeenCalled();
});

it.each(['button', 'check', 'choice'])('works from a %s', async (name) => {
  const { user, undo } = await page();
  (name === 'button' ? screen.getByRole('button') : screen.getByLabelText(name)).focus();
  await user.keyboard('{Control>}z');
  await waitFor(() => expect(undo).toHaveBeenCalledOnce());
});

it.each(['text', 'area'])('leaves the key to a field: %s', async (name) => {
  const { user, undo } = await page();
  screen.getByLabelText(name).focus();
  await user.keyboard('{Control>}z');
  expect(undo).not.toHaveBeenCalled();
});

it.each(['z', '{Control>}{Shift>}z', '{Control>}y'])('does nothing at %s', async (keys) => {
  const { user, undo } = await page();
  await user.keyboard(keys);
  expect(undo).not.toHaveBeenCalled();
  expect(screen.queryByText('There is nothing to take back.')).toBeNull();
});
