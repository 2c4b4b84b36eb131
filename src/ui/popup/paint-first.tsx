import type { PopupSnapshot } from '../../domain/reminders/popup-snapshot.ts';
import { paintElements } from '../paint-elements.ts';
import { PopupFace } from './PopupFace.tsx';
import type { PopupActions } from './popup-actions.ts';

/** Handlers come with React; a first paint has none, and the buttons wait those few milliseconds. */
const NO_ACTIONS: PopupActions = {
  openPanel: () => {},
  logAttempt: () => {},
  newTicket: () => {},
  readPage: () => {},
  guardTab: () => {},
  answerReminders: () => {},
};

/** As `UndoLine` draws it, which comes with React. */
const NOTHING_SAID = <p role="status" />;

/** As many deadlines as the highest popup shows; those below its edge wait for React like the handlers do. */
const LINES_IN_SIGHT = 12;

export function paintFirst(root: Element, snapshot: PopupSnapshot, now: number): void {
  paintElements(
    root,
    <PopupFace
      snapshot={snapshot}
      now={now}
      lines={LINES_IN_SIGHT}
      notice={null}
      said={NOTHING_SAID}
      busy={false}
      actions={NO_ACTIONS}
    />,
  );
}
