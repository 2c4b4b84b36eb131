import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clearNotification,
  notificationsAllowed,
  onNotificationButton,
  onNotificationClick,
  onNotificationPermission,
  showNotification,
  shownNotifications,
} from '../../src/browser/notifications.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

const ID = 'expiry|c-1|1790000000000|7';
const CONTENT = {
  title: 'Inbound expires in 7 days',
  message: 'Ada Example',
  context: 'Partner Companion',
  buttons: ['Done', 'In an hour'],
  sticky: true,
};
const ICON = 'chrome-extension://partner-companion/icon/128.png';

let { notifications } = installExtensionApi();

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The build for a browser, in that browser. */
function setUp(kind: 'chrome' | 'firefox') {
  vi.stubEnv('FIREFOX', kind === 'firefox' ? 'true' : '');
  ({ notifications } = installExtensionApi({ kind }));
}

describe.each(['chrome', 'firefox'] as const)('notifications in %s', (kind) => {
  beforeEach(() => setUp(kind));

  it('are shown with the id and the icon they have', async () => {
    await showNotification(ID, CONTENT);
    expect([...notifications.shown.keys()]).toEqual([ID]);
    expect(notifications.shown.get(ID)).toMatchObject({ type: 'basic', title: CONTENT.title, iconUrl: ICON });
  });

  it('replace the one of the same id', async () => {
    await showNotification(ID, CONTENT);
    await showNotification(ID, { ...CONTENT, title: 'Inbound expires tomorrow' });
    expect(await shownNotifications()).toEqual([ID]);
    expect(notifications.shown.get(ID)).toMatchObject({ title: 'Inbound expires tomorrow' });
  });

  it('are listed until they are cleared', async () => {
    expect(await shownNotifications()).toEqual([]);
    await showNotification('a', CONTENT);
    await showNotification('b', CONTENT);
    expect(await shownNotifications()).toEqual(['a', 'b']);
    await clearNotification('a');
    await clearNotification('nobody');
    expect(await shownNotifications()).toEqual(['b']);
  });

  it('are refused out loud with an id that they would be lost by', async () => {
    await expect(showNotification('é'.repeat(251), CONTENT)).rejects.toThrow(RangeError);
    await expect(showNotification('', CONTENT)).rejects.toThrow(RangeError);
    expect(notifications.create).not.toHaveBeenCalled();
  });

  it('are not said to be shown when the browser refuses them', async () => {
    notifications.create.mockRejectedValueOnce(new Error('No notification centre'));
    await expect(showNotification(ID, CONTENT)).rejects.toThrow('No notification centre');
  });

  it('are allowed', async () => {
    expect(await notificationsAllowed()).toBe(true);
  });

  it('tell at once of a click', () => {
    const listener = vi.fn();
    onNotificationClick(listener);
    notifications.onClicked.happen(ID);
    expect(listener.mock.calls).toEqual([[ID]]);
  });
});

describe('what Chromium has beyond that', () => {
  beforeEach(() => setUp('chrome'));

  it('is a small line, buttons and staying', async () => {
    await showNotification(ID, CONTENT);
    expect(notifications.shown.get(ID)).toMatchObject({
      contextMessage: 'Partner Companion',
      buttons: [{ title: 'Done' }, { title: 'In an hour' }],
      requireInteraction: true,
    });
  });

  it('is a permission that the user may take away', async () => {
    notifications.permission = 'denied';
    expect(await notificationsAllowed()).toBe(false);
    await expect(showNotification(ID, CONTENT)).rejects.toThrow();
    await expect(clearNotification(ID)).rejects.toThrow();
    await expect(shownNotifications()).rejects.toThrow();
  });

  it('is which button was pressed', () => {
    const listener = vi.fn();
    onNotificationButton(listener);
    notifications.onButtonClicked.happen(ID, 1);
    expect(listener.mock.calls).toEqual([[ID, 1]]);
  });

  it('is a change of the permission', () => {
    const listener = vi.fn();
    onNotificationPermission(listener);
    notifications.onPermissionLevelChanged.happen('denied');
    expect(listener.mock.calls).toEqual([[]]);
  });
});

describe('what Firefox lacks', () => {
  beforeEach(() => setUp('firefox'));

  it('is not asked of it', async () => {
    await showNotification(ID, CONTENT);
    expect(notifications.create.mock.calls).toEqual([
      [ID, { type: 'basic', title: CONTENT.title, message: 'Ada Example\nPartner Companion', iconUrl: ICON }],
    ]);
  });

  it('is missing from the browser of this test as well, which refuses what Chromium takes', async () => {
    vi.stubEnv('FIREFOX', '');
    await expect(showNotification(ID, { ...CONTENT, context: '' })).rejects.toThrow(
      'Property "buttons" is unsupported by Firefox',
    );
    await expect(showNotification(ID, { ...CONTENT, context: '', buttons: [] })).rejects.toThrow(
      'Unexpected property "requireInteraction"',
    );
    expect(notifications.shown.size).toBe(0);
  });

  it('is listened to without harm', () => {
    expect(() => onNotificationButton(() => {})).not.toThrow();
    expect(() => onNotificationPermission(() => {})).not.toThrow();
  });
});
