import { browser } from 'wxt/browser';

/** Takes away everything that is ours outside of the databases: kept values, the alarm, notifications, the badge. */
export async function forgetAll(): Promise<void> {
  if (typeof localStorage !== 'undefined') localStorage.clear();
  if (typeof sessionStorage !== 'undefined') sessionStorage.clear();
  // While notifications are turned off Chromium refuses to list them; there is none then.
  const shown = await browser.notifications.getAll().catch(() => ({}));
  await Promise.all([
    browser.storage.local.clear(),
    browser.alarms.clearAll(),
    ...Object.keys(shown).map((id) => browser.notifications.clear(id)),
    browser.action.setBadgeText({ text: '' }),
    browser.action.setTitle({ title: '' }),
  ]);
}
