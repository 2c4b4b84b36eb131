import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { PopupSnapshot } from '../../domain/reminders/popup-snapshot.ts';
import { snoozeUntil } from '../../domain/reminders/snooze.ts';
import { HOUR_MS } from '../../domain/time.ts';
import { actOnAllReminders, actOnReminders } from '../../jobs/act-on-reminders.ts';
import { momentOf, type World } from '../../jobs/world.ts';
import { readPreferences } from '../../store/queries/settings.ts';
import { useWorld } from '../components/world-context.ts';
import { answeredWords } from './answered-words.ts';
import type { ReminderAnswer } from './popup-actions.ts';

interface ReminderAnswers {
  /** The snapshot to show: until an answer is kept, its reminders stay where they are. */
  readonly shown: PopupSnapshot | null;
  readonly busy: boolean;
  /** What was last done; null before anything was. */
  readonly words: string | null;
  readonly answer: (answer: ReminderAnswer) => void;
  /** Says that something else was done, with the way back. */
  readonly say: (answered: Answered) => void;
  /** Takes it back; null when that cannot be done. */
  readonly undo: (() => void) | null;
}

/** What was done in the popup, and the way back where there is one. */
export interface Answered {
  readonly words: string;
  readonly undo: (() => Promise<{ readonly kind: string }>) | null;
}

/**
 * Answers the reminders of a snapshot, says what was done and takes it back. `opened` tells whether the database could be
 * opened: a click may come before, and must not reach a database that a later release has written.
 */
export function useReminderAnswers(snapshot: PopupSnapshot | null, opened: Promise<boolean>): ReminderAnswers {
  const world = useWorld();
  const [held, setHeld] = useState<PopupSnapshot | null>(null);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const running = useRef(false);

  const run = async (job: () => Promise<Answered>) => {
    // A second click on the way: the first one answers.
    if (running.current) return;
    running.current = true;
    // The reminders go in the moment in which what was done is said, so that the page moves once.
    setHeld(snapshot);
    try {
      if (await opened) setAnswered(await job());
    } finally {
      running.current = false;
      setHeld(null);
    }
  };

  useEffect(() => {
    if (answered !== null) moveFocus();
  }, [answered]);

  const undo = answered?.undo ?? null;
  return {
    shown: snapshot === null || held === null ? snapshot : withReminders(snapshot, held),
    busy: held !== null,
    words: answered?.words ?? null,
    answer: (answer) => {
      const [only] = snapshot?.remindersOpen === 1 ? snapshot.reminders : [];
      void run(() => answerReminders(world, only === undefined ? 'all' : [only.key], answer));
    },
    say: setAnswered,
    undo: undo === null ? null : () => void run(() => takeBack(undo)),
  };
}

function withReminders(snapshot: PopupSnapshot, { reminders, remindersOpen }: PopupSnapshot): PopupSnapshot {
  return { ...snapshot, reminders, remindersOpen };
}

async function answerReminders(
  world: World,
  keys: readonly string[] | 'all',
  answer: ReminderAnswer,
): Promise<Answered> {
  const moment = momentOf(world);
  const { reminders } = await readPreferences(world.database);
  // Both moments always lie ahead; were there none, an hour would not lose the reminder.
  const until =
    answer === 'done' ? null : (snoozeUntil({ kind: answer }, moment, reminders.minuteOfDay) ?? moment.now + HOUR_MS);
  const act = until === null ? ({ kind: 'acknowledge' } as const) : ({ kind: 'snooze', until } as const);
  const outcome = keys === 'all' ? await actOnAllReminders(world, act) : await actOnReminders(world, keys, act);
  const count = outcome.kind === 'done' ? outcome.count : 0;
  const undo = outcome.kind === 'done' && count > 0 ? outcome.undo : null;
  return { words: answeredWords(count, until, moment), undo };
}

async function takeBack(undo: NonNullable<Answered['undo']>): Promise<Answered> {
  const { kind } = await undo();
  return { words: i18n.t(kind === 'done' ? 'undo.done' : 'undo.refused'), undo: null };
}

/** The button that was pressed has gone or is about to: on to what comes next, unless the user is elsewhere already. */
function moveFocus(): void {
  const { activeElement, body } = document;
  const elsewhere = activeElement !== null && activeElement !== body;
  if (elsewhere && activeElement.closest('[aria-labelledby="reminders"]') === null) return;
  const next = ['undo', 'reminders', 'said'].map((id) => document.getElementById(id)).find((found) => found !== null);
  next?.focus();
}
