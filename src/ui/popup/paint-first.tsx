import type { PopupSnapshot } from '../../domain/reminders/popup-snapshot.ts';
import { PopupFace } from './PopupFace.tsx';
import { paintElements } from './paint-elements.ts';

/** Handlers come with React; a first paint has none, and the buttons wait those few milliseconds. */
const NO_ACTIONS = { openPanel: () => {}, logAttempt: () => {}, readPage: () => {}, guardTab: () => {} };

export function paintFirst(root: Element, snapshot: PopupSnapshot, now: number): void {
  paintElements(root, <PopupFace snapshot={snapshot} now={now} notice={null} actions={NO_ACTIONS} />);
}
