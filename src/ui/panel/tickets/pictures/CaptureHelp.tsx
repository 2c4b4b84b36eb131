import { i18n } from '#i18n';
import styles from './PictureSection.module.css';

/** How a screenshot is taken where a click in this panel alone cannot: a browser grants a page to its toolbar click. */
export function CaptureHelp() {
  return (
    <div className={styles.help} role="status">
      <h3>{i18n.t('pictures.how.title')}</h3>
      <ol>
        <li>{i18n.t('pictures.how.page')}</li>
        <li>{i18n.t('pictures.how.icon')}</li>
        <li>{i18n.t('pictures.how.press')}</li>
      </ol>
    </div>
  );
}
