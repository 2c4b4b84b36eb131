// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { rememberUndo } from '../../../src/ui/components/undo-stack.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

it('takes the changes of a page back, the last one first, and says when there is none left', async () => {
  // The page brings the key.
  const { user } = await renderPage(<p>page</p>);
  const [first, last] = [vi.fn(async () => ({ kind: 'done' })), vi.fn(async () => ({ kind: 'done' }))];
  rememberUndo(first);
  rememberUndo(last);
  await user.keyboard('{Control>}z');
  await screen.findByText('Taken back.');
  expect(last).toHaveBeenCalledOnce();
  expect(first).not.toHaveBeenCalled();
  await user.keyboard('{Control>}z');
  await vi.waitFor(() => expect(first).toHaveBeenCalledOnce());
  await user.keyboard('{Control>}z');
  await screen.findByText('There is nothing to take back.');
});
