import { i18n } from '#i18n';
import { StateIcon } from '../../components/StateIcon.tsx';
import styles from './NotificationsOff.module.css';

/** Says that no notification can be shown, what that means and what to do. */
export function NotificationsOff() {
  return (
    <div className={styles.notice} role="status">
      <StateIcon tone="warn" />
      <div className={styles.words}>
        <p>{i18n.t('agenda.off')}</p>
        <a href="#/reminders/settings">{i18n.t('agenda.offHelp')}</a>
      </div>
    </div>
  );
}
