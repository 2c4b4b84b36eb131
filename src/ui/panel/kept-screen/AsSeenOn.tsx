import { i18n } from '#i18n';
import type { DayText } from '../../../domain/time.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import styles from './AsSeenOn.module.css';

/** Says of which day the copy is that is shown. Lies over the page, so that nothing moves when it goes. No hooks. */
export function AsSeenOn({ day }: { readonly day: DayText }) {
  return (
    <p className={styles.note} role="status">
      {i18n.t('keptScreen.asSeenOn', { day: dateWords({ on: day, precision: 'day' }) })}
    </p>
  );
}
