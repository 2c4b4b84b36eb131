import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listenForTickets } from '../../src/background/ticket-gestures.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';
import { testWorld } from '../fixtures/world.ts';

const TAB = { url: 'https://app.hubspot.com/contacts/1234567/import', title: 'Imports', windowId: 3 };
let api = installExtensionApi();

beforeEach(() => {
  api = installExtensionApi();
});

describe('the menu and the key', () => {
  it('ask for the panel in their own turn, then begin the ticket and lead there', async () => {
    const world = testWorld();
    const report = vi.fn();
    listenForTickets(world, Promise.resolve(), report);
    api.contextMenus.onClicked.happen({ menuItemId: 'new-ticket', selectionText: 'Error 500' }, TAB);
    expect(api.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
    await vi.waitFor(() => expect(world.browser.opened).toHaveLength(1));
    api.commands.onCommand.happen('new-ticket', TAB);
    await vi.waitFor(() => expect(world.browser.opened).toHaveLength(2));
    expect(await world.database.tickets.toArray()).toEqual([
      expect.objectContaining({ hubId: '1234567', happened: 'Error 500\n\n' }),
      expect.objectContaining({ hubId: '1234567', happened: '' }),
    ]);
    expect(report).not.toHaveBeenCalled();
  });

  it('report what went wrong', async () => {
    const report = vi.fn();
    listenForTickets(testWorld(), Promise.reject(new Error('The database is newer')), report);
    api.commands.onCommand.happen('new-ticket', TAB);
    await vi.waitFor(() => expect(report).toHaveBeenCalled());
  });
});
