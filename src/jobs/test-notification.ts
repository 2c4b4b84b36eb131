import { i18n } from '#i18n';
import type { World } from './world.ts';

/**
 * What became of a test. `taken`: the browser has handed it to the system; whether the system shows it nobody tells.
 * `not-allowed`: notifications are turned off in the browser. `refused`: it failed for another reason.
 */
export type TestOutcome = { readonly kind: 'taken' | 'not-allowed' | 'refused' };

/** Shows a notification that reminds of nothing and is not recorded. Its id is that of no delivery. */
export async function testNotification({ browser, now }: World): Promise<TestOutcome> {
  if (!(await browser.notificationsAllowed())) return { kind: 'not-allowed' };
  try {
    await browser.showNotification(`test|${now()}`, {
      title: i18n.t('remindSettings.test.title'),
      message: i18n.t('remindSettings.test.message'),
      context: '',
      buttons: [],
      sticky: false,
    });
    return { kind: 'taken' };
  } catch (error) {
    console.error('The test notification was refused', error);
    return { kind: 'refused' };
  }
}
