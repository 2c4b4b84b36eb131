import { i18n } from '#i18n';
import styles from './Welcome.module.css';

/** The page after installing: what to do first, and what happens to the data. */
export function Welcome() {
  return (
    <main className={styles.welcome}>
      <h1>{i18n.t('welcome.title')}</h1>
      <p>{i18n.t('welcome.text')}</p>
      <ol className={styles.steps}>
        <li>
          <h2>{i18n.t('welcome.pinTitle')}</h2>
          <p>{i18n.t('welcome.pinText')}</p>
        </li>
        <li>
          <h2>{i18n.t('welcome.pasteTitle')}</h2>
          <p>{i18n.t('welcome.pasteText')}</p>
          <a className={styles.primary} href="/sidepanel.html#/certifications/import">
            {i18n.t('popup.paste')}
          </a>
        </li>
        <li>
          <h2>{i18n.t('welcome.openTitle')}</h2>
          <p>{i18n.t('welcome.openText')}</p>
        </li>
      </ol>
      <p className={styles.soft}>{i18n.t('about.privacy')}</p>
      <p className={styles.soft}>{i18n.t('about.independent')}</p>
    </main>
  );
}
