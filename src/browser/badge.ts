import { browser } from 'wxt/browser';
import type { Badge } from '../domain/reminders/badge.ts';

/** Both dark enough for white text at 4.5 to 1 or better. */
const COLOURS = { calm: '#0b6b6b', urgent: '#a3261f' } as const;

export async function showBadge(badge: Badge, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS[badge.tone] }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
