import { browser } from 'wxt/browser';
import {
  checkNotificationId,
  chromeNotification,
  firefoxNotification,
  type NotificationContent,
} from './notification-options.ts';

/** Shows it, in place of the one of the same id if that is still there. Rejects when the browser refuses it. */
export async function showNotification(id: string, content: NotificationContent): Promise<void> {
  checkNotificationId(id);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  const options = import.meta.env.FIREFOX
    ? firefoxNotification(content, iconUrl)
    : chromeNotification(content, iconUrl);
  await browser.notifications.create(id, options);
}

/** Takes it from the screen; nothing happens if it is not there. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Ids of those on the screen, or in the list that the system keeps. A browser that restarted knows none. */
export async function shownNotifications(): Promise<readonly string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/**
 * The browser's own setting alone: nothing tells of a system that keeps quiet. Firefox has no such setting to ask.
 * Where it is off, Chromium 156 rejects every other call above.
 */
export async function notificationsAllowed(): Promise<boolean> {
  const { notifications } = browser;
  if (typeof notifications.getPermissionLevel !== 'function') return true;
  return (await notifications.getPermissionLevel()) === 'granted';
}

/** This and the next two must be called in the first turn of the worker: a later listener misses what woke it. */
export function onNotificationClick(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener((id) => listener(id));
}

/** `index` counts the buttons from 0. Never called in Firefox, which has no buttons. */
export function onNotificationButton(listener: (id: string, index: number) => void): void {
  browser.notifications.onButtonClicked?.addListener((id, index) => listener(id, index));
}

/** Heard of on ChromeOS alone; elsewhere the setting has to be asked for again. */
export function onNotificationPermission(listener: () => void): void {
  browser.notifications.onPermissionLevelChanged?.addListener(() => listener());
}
