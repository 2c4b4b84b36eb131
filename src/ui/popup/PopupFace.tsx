import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { byUrgency } from '../../domain/reminders/outlook.ts';
import { type PopupReminder, type PopupSnapshot, SNAPSHOT_MORE } from '../../domain/reminders/popup-snapshot.ts';
import { dayOf } from '../../domain/time.ts';
import { subjectRoute } from '../../jobs/subject-route.ts';
import { DeadlineLine } from './DeadlineLine.tsx';
import { NextUp } from './NextUp.tsx';
import styles from './PopupFace.module.css';
import type { PopupActions } from './popup-actions.ts';
import { ReminderCard } from './ReminderCard.tsx';
import { SittingCard } from './SittingCard.tsx';
import { TierCard } from './TierCard.tsx';

interface Props {
  readonly snapshot: PopupSnapshot;
  readonly now: number;
  /** How many of the deadlines are drawn; all of them unless given. */
  readonly lines?: number;
  /** A sentence about something that did not work; null when all is well. */
  readonly notice: string | null;
  /** The line that says what was answered to reminders. */
  readonly said: ReactNode;
  /** Whether an answer is being kept. */
  readonly busy: boolean;
  readonly actions: PopupActions;
}

/** The whole popup at a moment. No hooks in it or below it: its first paint is drawn without React. */
export function PopupFace({ snapshot, now, lines, notice, said, busy, actions }: Props) {
  const today = dayOf({ now, zone: snapshot.zone });
  const items = byUrgency(snapshot.items, now, today);
  const first = items[0];
  const line = (item: PopupReminder) => (
    <DeadlineLine
      key={item.key}
      item={item}
      now={now}
      today={today}
      onOpen={() => actions.openPanel(subjectRoute(item))}
    />
  );
  return (
    <main className={styles.face} aria-busy={busy}>
      <h1 className="visually-hidden">{i18n.t('extShortName')}</h1>
      {notice === null ? null : (
        <p className={styles.notice} role="alert">
          {notice}
        </p>
      )}
      {said}
      {snapshot.remindersOpen === 0 ? null : (
        <ReminderCard open={snapshot.remindersOpen} actions={actions}>
          {snapshot.reminders.map(line)}
        </ReminderCard>
      )}
      {snapshot.sittings.map((sitting) => (
        <SittingCard key={sitting.certificationId} sitting={sitting} now={now} actions={actions} />
      ))}
      {first === undefined ? (
        <Nothing anyCertification={snapshot.anyCertification} actions={actions} />
      ) : (
        <NextUp item={first} now={now} today={today} onOpen={() => actions.openPanel(subjectRoute(first))} />
      )}
      {snapshot.tier === null ? null : (
        <TierCard tier={snapshot.tier} onOpen={() => actions.openPanel('/points/tier')} />
      )}
      {first === undefined ? null : (
        <section className={styles.rest}>
          <h2 id="deadlines">{i18n.t('popup.deadlines')}</h2>
          <ul aria-labelledby="deadlines" className={styles.list}>
            {items.slice(0, lines).map(line)}
          </ul>
          {snapshot.more === 0 ? null : <p className={styles.more}>{moreWords(snapshot.more)}</p>}
        </section>
      )}
      <footer className={styles.actions}>
        {button(
          'popup.logAttempt',
          () => actions.logAttempt(null),
          snapshot.anyCertification ? styles.primary : styles.plain,
          !snapshot.anyCertification,
        )}
        {button('ticketStart.fromPage', () => actions.newTicket())}
        {button('popup.readPage', () => actions.readPage())}
        {button('popup.openPanel', () => actions.openPanel('/certifications'))}
      </footer>
    </main>
  );
}

type ButtonWords = 'popup.logAttempt' | 'ticketStart.fromPage' | 'popup.readPage' | 'popup.openPanel' | 'popup.paste';

function button(words: ButtonWords, onClick: () => void, look = styles.plain, disabled = false) {
  return (
    <button type="button" className={look} disabled={disabled} onClick={onClick}>
      {i18n.t(words)}
    </button>
  );
}

function moreWords(more: number): string {
  return more > SNAPSHOT_MORE ? i18n.t('popup.moreThan', [String(SNAPSHOT_MORE)]) : i18n.t('popup.more', more);
}

function Nothing({ anyCertification, actions }: { anyCertification: boolean; actions: PopupActions }) {
  return (
    <section className={styles.nothing} aria-label={i18n.t('popup.nextUp')}>
      <h2>{anyCertification ? i18n.t('popup.quietTitle') : i18n.t('popup.emptyTitle')}</h2>
      <p>{anyCertification ? i18n.t('popup.quietText') : i18n.t('popup.emptyText')}</p>
      {anyCertification
        ? null
        : button('popup.paste', () => actions.openPanel('/certifications/import'), styles.primary)}
    </section>
  );
}
