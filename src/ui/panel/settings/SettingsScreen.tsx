import { i18n } from '#i18n';
import type { Preferences } from '../../../domain/preferences.ts';
import { saveMyName } from '../../../jobs/save-my-name.ts';
import { savePreferences } from '../../../jobs/save-preferences.ts';
import { readHolders } from '../../../store/queries/certifications.ts';
import { readPreferences } from '../../../store/queries/settings.ts';
import { NumberChoice } from '../../components/NumberChoice.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { BackupCard } from '../data/BackupCard.tsx';
import { About } from './About.tsx';
import { Holidays } from './Holidays.tsx';
import { MyName } from './MyName.tsx';
import styles from './SettingsScreen.module.css';
import { WeekendChoice } from './WeekendChoice.tsx';

/** What the user chooses once. Every choice holds at once and can be taken back. */
export function SettingsScreen() {
  const world = useWorld();
  const { settle } = useAnnounce();
  const preferences = useLive(() => readPreferences(world.database), [world]);
  const holders = useLive(() => readHolders(world.database), [world]);
  if (preferences === undefined || holders === undefined) return null;
  const save = async (change: Partial<Preferences>) => {
    const { undo } = await savePreferences(world, change);
    settle({ kind: 'done', undo }, i18n.t('settings.saved'));
  };

  return (
    <div className={styles.screen}>
      <h1>{i18n.t('nav.settings')}</h1>
      <section className={styles.card} aria-labelledby="you">
        <h2 id="you">{i18n.t('settings.you')}</h2>
        <MyName
          name={holders.find(({ isMe }) => isMe)?.name ?? ''}
          onChoose={async (name) => settle(await saveMyName(world, name), i18n.t('settings.saved'))}
        />
      </section>
      <section className={styles.card} aria-labelledby="watching">
        <h2 id="watching">{i18n.t('settings.watching')}</h2>
        <NumberChoice
          label={i18n.t('settings.expiringDays')}
          hint={i18n.t('settings.expiringDaysHint')}
          value={preferences.expiringDays}
          most={1_000}
          onChoose={(expiringDays) => void save({ expiringDays })}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={preferences.badge}
            onChange={(event) => void save({ badge: event.target.checked })}
          />
          {i18n.t('settings.badge')}
        </label>
        {preferences.badge ? (
          <NumberChoice
            label={i18n.t('settings.badgeDays')}
            value={preferences.badgeDays}
            most={1_000}
            onChoose={(badgeDays) => void save({ badgeDays })}
          />
        ) : null}
      </section>
      <section className={styles.card} aria-labelledby="working-days">
        <h2 id="working-days">{i18n.t('settings.workingDays')}</h2>
        <p className={styles.soft}>{i18n.t('settings.workingDaysText')}</p>
        <WeekendChoice weekend={preferences.weekend} onChoose={(weekend) => void save({ weekend })} />
        <Holidays holidays={preferences.holidays} onChoose={(holidays) => void save({ holidays })} />
      </section>
      <BackupCard withOptions={false}>
        <a href="#/settings/history">{i18n.t('history.title')}</a>
        <a href="#/settings/data">{i18n.t('data.more')}</a>
      </BackupCard>
      <About />
    </div>
  );
}
