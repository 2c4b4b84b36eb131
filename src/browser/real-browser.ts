import { guardActiveTab, readActivePage } from './active-page.ts';
import { readActiveTab } from './active-tab.ts';
import { showBadge } from './badge.ts';
import { captureTab } from './capture-tab.ts';
import type { CompanionBrowser } from './companion-browser.ts';
import { copyBlobs } from './copy-blobs.ts';
import { keepFirstPaint } from './first-paint.ts';
import { forgetAll } from './forget-all.ts';
import { clearNotification, notificationsAllowed, showNotification, shownNotifications } from './notifications.ts';
import { isOwnTab } from './own-tab.ts';
import { paintPicture } from './paint-picture.ts';
import { openPanelPage } from './panel-page.ts';
import { keepSafetyCopy, readSafetyCopy, readSafetyTime } from './safety-copy.ts';
import { openPanel, wishRoute } from './side-panel.ts';
import { askToPersist, readStorageUse } from './storage-use.ts';
import { readTick, setTick } from './tick.ts';
import {
  canChooseFolder,
  chooseFolder,
  folderAllowed,
  readInFolder,
  removeInFolder,
  sameFolder,
  writeInFolder,
} from './user-folder.ts';

export const realBrowser: CompanionBrowser = {
  showBadge,
  readTick,
  setTick,
  keepFirstPaint,
  openPanel,
  openPanelPage,
  wishRoute,
  readActiveTab,
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
  captureTab,
  paintPicture,
  copyBlobs,
  isOwnTab,
  canChooseFolder,
  chooseFolder,
  folderAllowed,
  sameFolder,
  writeInFolder,
  readInFolder,
  removeInFolder,
};
