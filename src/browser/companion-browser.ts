import type { FolderTrouble } from '../domain/backup/folder-copy.ts';
import type { SafetySnapshot } from '../domain/backup/safety-snapshot.ts';
import type { Badge } from '../domain/reminders/badge.ts';
import type { PopupSnapshot } from '../domain/reminders/popup-snapshot.ts';
import type { DrawingPlan } from '../domain/tickets/pictures/drawing-plan.ts';
import type { Size } from '../domain/tickets/pictures/rectangle.ts';
import type { PictureKind } from '../domain/tickets/ticket-picture.ts';
import type { EpochMs } from '../domain/time.ts';
import type { ActivePage } from './active-page.ts';
import type { ActiveTab } from './active-tab.ts';
import type { TabCapture } from './capture-tab.ts';
import type { Copied } from './copy-blobs.ts';
import type { NotificationContent } from './notification-options.ts';
import type { Painting } from './paint-picture.ts';
import type { StorageUse } from './storage-use.ts';
import type { FolderChoice, UserFolder } from './user-folder.ts';

/** Everything we ask of a browser, named after our need. Tests put a strict fake in its place. */
export interface CompanionBrowser {
  /** Shows a badge on the toolbar icon; `title` is its tooltip. Neither survives a browser restart. */
  readonly showBadge: (badge: Badge, title: string) => Promise<void>;
  /** When the one alarm will ring; null when none is set. */
  readonly readTick: () => Promise<EpochMs | null>;
  readonly setTick: (when: EpochMs) => Promise<void>;
  readonly keepFirstPaint: (snapshot: PopupSnapshot) => Promise<void>;
  /** Opens the panel at a route, e.g. `/certifications/import`. Call it while a click is fresh. */
  readonly openPanel: (route: string) => Promise<void>;
  /** The same in a tab, when no click on one of our pages lies behind it. Works in the worker. */
  readonly openPanelPage: (route: string) => Promise<void>;
  /** Leaves a route for the panel of a window that was opened in the turn of a menu or a key. Works in the worker. */
  readonly wishRoute: (route: string, windowId: number) => Promise<void>;
  /** Address and title of the tab in front: only after a click on the toolbar icon there. */
  readonly readActiveTab: () => Promise<ActiveTab>;
  /** What the user sees on the tab in front: only after a click on the toolbar icon there. */
  readonly readActivePage: () => Promise<ActivePage>;
  /** Asks the tab in front to confirm before it is closed or left. */
  readonly guardActiveTab: (on: boolean) => Promise<'done' | 'not-granted' | 'not-a-page'>;
  /**
   * Shows a notification, in place of the one of the same id. Rejects when the browser refuses it, as it does while the
   * user has turned notifications off, and on an id of more than 500 bytes.
   */
  readonly showNotification: (id: string, content: NotificationContent) => Promise<void>;
  /** Takes one away; one that is gone already is no error. */
  readonly clearNotification: (id: string) => Promise<void>;
  /** Ids of those not yet closed. None survives a browser restart. */
  readonly shownNotifications: () => Promise<readonly string[]>;
  /** The browser's own setting; a system that keeps quiet for a while does not show in it. */
  readonly notificationsAllowed: () => Promise<boolean>;
  /** Takes away everything of ours that lies outside of the databases. */
  readonly forgetAll: () => Promise<void>;
  readonly readStorageUse: () => Promise<StorageUse>;
  /** Asks that the data is never cleared to make room; tells whether the browser promised it. Only a page can ask. */
  readonly askToPersist: () => Promise<boolean>;
  /** Keeps rows apart from the database, for the day it is lost. */
  readonly keepSafetyCopy: (snapshot: SafetySnapshot) => Promise<void>;
  /** When the latest was made; null before the first. */
  readonly readSafetyTime: () => Promise<EpochMs | null>;
  readonly readSafetyCopy: () => Promise<SafetySnapshot | null>;
  /** A picture of the tab in front and what looks personal on it: only after a click on the toolbar icon there. */
  readonly captureTab: () => Promise<TabCapture>;
  /** Draws a picture anew as planned and encodes what was drawn, so that nothing else of it is left. */
  readonly paintPicture: (source: Blob, planFor: (size: Size) => DrawingPlan, type: PictureKind) => Promise<Painting>;
  /** Puts something on the clipboard, in each of its forms; false when the browser refuses. */
  readonly copyBlobs: (forms: Copied) => Promise<boolean>;
  /** Whether this page is a tab, where the browser asks its questions about folders. */
  readonly isOwnTab: () => Promise<boolean>;
  readonly canChooseFolder: () => boolean;
  /** Lets the user choose a folder that we may write in. Call it in a tab, while a click is fresh. */
  readonly chooseFolder: () => Promise<FolderChoice>;
  /** Whether we may write in a folder; `ask` puts the question to the user, in a tab, while a click is fresh. */
  readonly folderAllowed: (folder: UserFolder, ask: boolean) => Promise<boolean>;
  readonly sameFolder: (one: UserFolder, other: UserFolder) => Promise<boolean>;
  /** Writes a new file into a folder, whole or not at all; never over another one. */
  readonly writeInFolder: (
    folder: UserFolder,
    name: string,
    file: Blob,
  ) => Promise<'written' | 'taken' | FolderTrouble>;
  readonly readInFolder: (folder: UserFolder, name: string) => Promise<Blob | 'none' | FolderTrouble>;
  /** Removes a file from a folder; tells whether it is gone. */
  readonly removeInFolder: (folder: UserFolder, name: string) => Promise<boolean>;
}
