import { expect, it, vi } from 'vitest';
import { onCommand } from '../../src/browser/commands.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

it('hears its own key only, and tells the tab', () => {
  const { commands } = installExtensionApi();
  const listener = vi.fn();
  onCommand('new-ticket', listener);
  commands.onCommand.happen('other', { windowId: 1 });
  commands.onCommand.happen('new-ticket');
  expect(listener).not.toHaveBeenCalled();
  commands.onCommand.happen('new-ticket', { url: 'https://a.example/', title: 'A', windowId: 4 });
  commands.onCommand.happen('new-ticket', { windowId: 5 });
  expect(listener.mock.calls).toEqual([
    [{ address: 'https://a.example/', title: 'A', windowId: 4 }],
    [{ address: '', title: '', windowId: 5 }],
  ]);
});
