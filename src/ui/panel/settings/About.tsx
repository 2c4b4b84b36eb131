import { i18n } from '#i18n';
import { extensionVersion } from '../../../browser/version.ts';
import styles from './SettingsScreen.module.css';

/** What this is, whose it is not, and where the data is. */
export function About() {
  return (
    <section className={styles.card} aria-labelledby="about">
      <h2 id="about">{i18n.t('about.title')}</h2>
      <p>{i18n.t('about.version', { version: extensionVersion() })}</p>
      <p>{i18n.t('about.independent')}</p>
      <p>{i18n.t('about.privacy')}</p>
      <p>{i18n.t('about.exams')}</p>
    </section>
  );
}
