import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { keepFirstPaintCopy } from '../../browser/first-paint.ts';
import type { PopupSnapshot } from '../../domain/reminders/popup-snapshot.ts';
import { DAY_MS, MINUTE_MS } from '../../domain/time.ts';
import { importPage } from '../../jobs/import-page.ts';
import { openWorld } from '../../jobs/open-world.ts';
import { momentOf } from '../../jobs/world.ts';
import { readPopupSnapshot } from '../../store/queries/watch.ts';
import { useLive } from '../components/use-live.ts';
import { useMishaps } from '../components/use-mishaps.ts';
import { useNow } from '../components/use-now.ts';
import { useUndoKey } from '../components/use-undo-key.ts';
import { useWorld } from '../components/world-context.ts';
import { CountdownSpeaker } from './CountdownSpeaker.tsx';
import { LogAttempt } from './LogAttempt.tsx';
import { PopupFace } from './PopupFace.tsx';
import { PopupTrouble } from './PopupTrouble.tsx';
import { UndoLine } from './UndoLine.tsx';
import { type Answered, useReminderAnswers } from './use-reminder-answers.ts';

/** The popup alive: follows the database, counts down, and takes clicks. */
export function PopupApp({ painted }: { readonly painted: PopupSnapshot | null }) {
  const world = useWorld();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [logging, setLogging] = useState<{ readonly certificationId: string | null } | null>(null);
  const [opened, setOpened] = useState(false);
  const [opening] = useState(() => Promise.withResolvers<boolean>());
  useEffect(() => {
    void openWorld(world, {
      onBlocked: () => setTrouble(i18n.t('trouble.blocked')),
      onReplaced: () => setTrouble(i18n.t('trouble.replaced')),
    }).then(({ kind }) => {
      setTrouble(kind === 'open' ? null : i18n.t(kind === 'newer' ? 'trouble.newer' : 'trouble.failed'));
      setOpened(kind === 'open');
      opening.resolve(kind === 'open');
    });
  }, [world, opening]);
  useMishaps(useCallback(() => setNotice(i18n.t('mishap.job')), []));
  const live = useLive(async () => {
    if (!opened) return null;
    try {
      return await readPopupSnapshot(world.database, momentOf(world));
    } catch (error) {
      // Thrown on, it would leave an empty popup; what was painted is still worth seeing.
      console.error('The popup could not be read', error);
      // That it was replaced says more.
      setTrouble((known) => known ?? i18n.t('trouble.failed'));
      return null;
    }
  }, [world, opened]);
  useEffect(() => {
    // What the worker changed by itself reaches the next first paint here.
    if (live !== null && live !== undefined) keepFirstPaintCopy(live);
  }, [live]);
  const { shown: snapshot, ...reminding } = useReminderAnswers(live ?? painted, opening.promise);
  // Countdowns move by the second only under a day; otherwise a look every minute is enough.
  const now = useNow(snapshot !== null && ticks(snapshot, world.now()) ? 1_000 : MINUTE_MS);

  // A form that is open says nothing of what was done before it.
  useUndoKey(logging === null ? reminding.undo : null);

  const openPanel = (route: string) => void world.browser.openPanel(route).then(() => window.close());
  if (snapshot === null) {
    return trouble === null ? null : <PopupTrouble words={trouble} onOpenPanel={() => openPanel('/settings/data')} />;
  }
  // Without a database there is nothing to choose from; the face says why.
  if (logging !== null && trouble === null) {
    const close = (logged?: Answered) => {
      setLogging(null);
      if (logged !== undefined) reminding.say(logged);
      // What went wrong in the form was said there.
      setNotice(null);
    };
    return <LogAttempt certificationId={logging.certificationId} onClose={() => close()} onLogged={close} />;
  }
  return (
    <>
      <PopupFace
        snapshot={snapshot}
        now={now}
        notice={trouble ?? notice}
        said={<UndoLine words={reminding.words} onUndo={reminding.undo} />}
        busy={reminding.busy}
        actions={{
          openPanel,
          logAttempt: (certificationId) => setLogging({ certificationId }),
          newTicket: () =>
            void opening.promise.then(async (open) => {
              if (!open) return;
              // Few popups ask for it, and every one would have to load it.
              const { startTicketFromTab } = await import('../../jobs/tickets/start-ticket.ts');
              await startTicketFromTab(world);
              window.close();
            }),
          readPage: () =>
            void importPage(world).then((outcome) => {
              if (outcome === 'open-panel') window.close();
              else setNotice(i18n.t(outcome === 'not-granted' ? 'page.notGranted' : 'page.notAPage'));
            }),
          guardTab: () =>
            void world.browser.guardActiveTab(true).then((outcome) => {
              setNotice(guardWords(outcome));
            }),
          answerReminders: reminding.answer,
        }}
      />
      <CountdownSpeaker snapshot={snapshot} now={now} />
    </>
  );
}

function guardWords(outcome: 'done' | 'not-granted' | 'not-a-page'): string {
  if (outcome === 'done') return i18n.t('sitting.guarded');
  return i18n.t(outcome === 'not-granted' ? 'page.notGranted' : 'page.notAPage');
}

function ticks({ items, sittings }: PopupSnapshot, now: number): boolean {
  return sittings.length > 0 || items.some(({ on, at }) => on === null && at >= now && at - now < DAY_MS);
}
