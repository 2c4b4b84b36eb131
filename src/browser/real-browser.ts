import { guardActiveTab, readActivePage } from './active-page.ts';
import { showBadge } from './badge.ts';
import type { CompanionBrowser } from './companion-browser.ts';
import { keepFirstPaint } from './first-paint.ts';
import { forgetAll } from './forget-all.ts';
import { clearNotification, notificationsAllowed, showNotification, shownNotifications } from './notifications.ts';
import { openPanelPage } from './panel-page.ts';
import { keepSafetyCopy, readSafetyCopy, readSafetyTime } from './safety-copy.ts';
import { openPanel } from './side-panel.ts';
import { askToPersist, readStorageUse } from './storage-use.ts';
import { readTick, setTick } from './tick.ts';

export const realBrowser: CompanionBrowser = {
  showBadge,
  readTick,
  setTick,
  keepFirstPaint,
  openPanel,
  openPanelPage,
  readActivePage,
  guardActiveTab,
  showNotification,
  clearNotification,
  shownNotifications,
  notificationsAllowed,
  forgetAll,
  readStorageUse,
  askToPersist,
  keepSafetyCopy,
  readSafetyTime,
  readSafetyCopy,
};
