// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { TestNotification } from '../../../../src/ui/panel/reminders/TestNotification.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

afterEach(() => void vi.restoreAllMocks());

async function show() {
  const page = await renderPage(<TestNotification />);
  const test = () => page.user.click(screen.getByRole('button', { name: 'Show a notification now' }));
  const says = (part: string) =>
    waitFor(() => expect(document.querySelector('[role="status"]')?.textContent).toContain(part));
  return { ...page, test, says };
}

it('shows one and says that the browser took it', async () => {
  const { world, test, says } = await show();
  await says('');
  await test();
  await says('The browser took it');
  expect([...world.browser.notifications.keys()]).toEqual([`test|${world.now()}`]);
});

it('shows another when it is asked again', async () => {
  const { world, test, says } = await show();
  await test();
  await says('The browser took it');
  world.setNow(world.now() + 1_000);
  await test();
  await waitFor(() => expect(world.browser.notificationLog).toHaveLength(2));
  await says('The browser took it');
});

it('says that the browser shows none, and that nothing is lost', async () => {
  const { world, test, says } = await show();
  world.browser.permission = 'denied';
  await test();
  await says('The browser does not let this extension show notifications.');
  await says('Nothing is lost');
  world.browser.permission = 'granted';
  await test();
  await says('The browser took it');
});

it('says that the browser refused it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { world, test, says } = await show();
  world.browser.notificationTrouble = new Error('no');
  await test();
  await says('The browser refused to show it.');
});

it('helps with what no browser sees', async () => {
  await show();
  screen.getByRole('group', { name: 'If nothing appears' });
});
