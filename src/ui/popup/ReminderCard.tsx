import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { PopupActions, ReminderAnswer } from './popup-actions.ts';
import styles from './ReminderCard.module.css';

interface Props {
  /** How many there are in all. */
  readonly open: number;
  /** A line for each of the latest. */
  readonly children: ReactNode;
  readonly actions: PopupActions;
}

/** The reminders that await an answer, and the answers: to the only one, or to all at once. */
export function ReminderCard({ open, children, actions }: Props) {
  const all = open === 1 ? '' : 'All';
  const button = (answer: ReminderAnswer) => (
    <button key={answer} type="button" onClick={() => actions.answerReminders(answer)}>
      {i18n.t(`popupReminders.${answer}${all}`)}
    </button>
  );
  const later = [button('hour'), button('tomorrow')];
  return (
    <section className={styles.card} aria-labelledby="reminders">
      <h2 id="reminders" tabIndex={-1}>
        {i18n.t('remind.several', open)}
      </h2>
      {all === '' ? null : (
        <button type="button" onClick={() => actions.openPanel('/reminders')}>
          {i18n.t('popupReminders.all')}
        </button>
      )}
      <ul>{children}</ul>
      <div>
        {button('done')}
        {all === '' ? (
          <fieldset>
            <legend>{i18n.t('popupReminders.snooze')}</legend>
            {later}
          </fieldset>
        ) : (
          later
        )}
      </div>
    </section>
  );
}
