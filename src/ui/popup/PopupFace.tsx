import { i18n } from '#i18n';
import { byUrgency } from '../../domain/reminders/outlook.ts';
import type { PopupItem, PopupSnapshot } from '../../domain/reminders/popup-snapshot.ts';
import { dayOf } from '../../domain/time.ts';
import { DeadlineLine } from './DeadlineLine.tsx';
import { NextUp } from './NextUp.tsx';
import styles from './PopupFace.module.css';
import type { PopupActions } from './popup-actions.ts';
import { SittingCard } from './SittingCard.tsx';

interface Props {
  readonly snapshot: PopupSnapshot;
  readonly now: number;
  /** How many of the deadlines are drawn; all of them unless given. */
  readonly lines?: number;
  /** A sentence about something that did not work; null when all is well. */
  readonly notice: string | null;
  readonly actions: PopupActions;
}

/** The whole popup at a moment. No hooks in it or below it: its first paint is drawn without React. */
export function PopupFace({ snapshot, now, lines, notice, actions }: Props) {
  const today = dayOf({ now, zone: snapshot.zone });
  const items = byUrgency(snapshot.items, now, today);
  const first = items[0];
  return (
    <main className={styles.face}>
      <h1 className="visually-hidden">{i18n.t('extShortName')}</h1>
      {notice === null ? null : (
        <p className={styles.notice} role="alert">
          {notice}
        </p>
      )}
      {snapshot.sittings.map((sitting) => (
        <SittingCard key={sitting.certificationId} sitting={sitting} now={now} actions={actions} />
      ))}
      {first === undefined ? (
        <Nothing certifications={snapshot.certifications} actions={actions} />
      ) : (
        <>
          <NextUp item={first} now={now} today={today} onOpen={() => actions.openPanel(routeTo(first))} />
          <section className={styles.rest}>
            <h2 id="deadlines">{i18n.t('popup.deadlines')}</h2>
            <ul aria-labelledby="deadlines" className={styles.list}>
              {items.slice(0, lines).map((item) => (
                <DeadlineLine
                  key={item.key}
                  item={item}
                  now={now}
                  today={today}
                  onOpen={() => actions.openPanel(routeTo(item))}
                />
              ))}
            </ul>
            {snapshot.more === 0 ? null : <p className={styles.more}>{i18n.t('popup.more', snapshot.more)}</p>}
          </section>
        </>
      )}
      <footer className={styles.actions}>
        <button
          type="button"
          className={snapshot.certifications === 0 ? styles.plain : styles.primary}
          disabled={snapshot.certifications === 0}
          onClick={() => actions.logAttempt(null)}
        >
          {i18n.t('popup.logAttempt')}
        </button>
        <button type="button" className={styles.plain} onClick={() => actions.readPage()}>
          {i18n.t('popup.readPage')}
        </button>
        <button type="button" className={styles.plain} onClick={() => actions.openPanel('/certifications')}>
          {i18n.t('popup.openPanel')}
        </button>
      </footer>
    </main>
  );
}

function routeTo(item: PopupItem): string {
  return `/certifications/${item.subjectId}`;
}

function Nothing({ certifications, actions }: { certifications: number; actions: PopupActions }) {
  return (
    <section className={styles.nothing} aria-label={i18n.t('popup.nextUp')}>
      <h2>{certifications === 0 ? i18n.t('popup.emptyTitle') : i18n.t('popup.quietTitle')}</h2>
      <p>{certifications === 0 ? i18n.t('popup.emptyText') : i18n.t('popup.quietText')}</p>
      {certifications === 0 ? (
        <button type="button" className={styles.primary} onClick={() => actions.openPanel('/certifications/import')}>
          {i18n.t('popup.paste')}
        </button>
      ) : null}
    </section>
  );
}
