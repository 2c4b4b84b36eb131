import { browser } from 'wxt/browser';

/** The tab on which a key of ours was pressed. */
export interface CommandTab {
  readonly address: string;
  readonly title: string;
  readonly windowId: number;
}

/** Listens for one of the keyboard commands that the manifest names. */
export function onCommand(name: 'new-ticket', listener: (tab: CommandTab) => void): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== name || tab === undefined) return;
    listener({ address: tab.url ?? '', title: tab.title ?? '', windowId: tab.windowId });
  });
}
