import { i18n } from '#i18n';
import { earliestMoment } from '../../../jobs/history/restore-as-of.ts';
import { wholeMomentWords } from '../../../jobs/whole-moment-words.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { AsOfCard } from './AsOfCard.tsx';
import { HistoryList } from './HistoryList.tsx';
import styles from './HistoryScreen.module.css';

/** What was changed and deleted, and the way back to it. */
export function HistoryScreen() {
  const world = useWorld();
  const earliest = useLive(() => earliestMoment(world), [world]);
  if (earliest === undefined) return null;
  return (
    <div className={styles.screen}>
      <a className={styles.back} href="#/settings">
        ← {i18n.t('nav.back')}
      </a>
      <h1>{i18n.t('history.title')}</h1>
      <p>{i18n.t('history.intro')}</p>
      <AsOfCard earliest={earliest} />
      <HistoryList earliest={earliest} />
      <p className={styles.soft}>
        {i18n.t('history.since', { when: wholeMomentWords(earliest, world.zone()) })}{' '}
        <a href="#/settings/data">{i18n.t('history.copies')}</a>
      </p>
    </div>
  );
}
