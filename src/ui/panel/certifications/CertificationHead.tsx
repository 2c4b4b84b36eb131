import { i18n } from '#i18n';
import type { Certification } from '../../../domain/certifications/certification.ts';
import { blockedBy, prerequisitesOf } from '../../../domain/certifications/prerequisites.ts';
import { statesOf } from '../../../domain/certifications/status.ts';
import type { Preferences } from '../../../domain/preferences.ts';
import { dayOf } from '../../../domain/time.ts';
import { entryById } from '../../../jobs/catalogue.ts';
import { deleteCertifications } from '../../../jobs/delete-certifications.ts';
import { editCertification } from '../../../jobs/save-certification.ts';
import { readCertificationsOfHolder } from '../../../store/queries/certifications.ts';
import { Button } from '../../components/Button.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { goTo } from '../route.ts';
import styles from './CertificationHead.module.css';

interface Props {
  readonly certification: Certification;
  readonly preferences: Preferences;
}

/** The name of a certification, every state it is in, and what can be done with the whole of it. */
export function CertificationHead({ certification, preferences }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const now = useNow(certification.lock === null ? 60_000 : 1_000);
  const today = dayOf({ now, zone: world.zone() });
  const held = useLive(
    () => readCertificationsOfHolder(world.database, certification.holderId),
    [world, certification.holderId],
  );
  const entry = entryById(certification.catalogueId);
  const blocked = entry === null || held === undefined ? [] : blockedBy(prerequisitesOf(entry, held, today));
  const states = statesOf(certification, { now, today, expiringDays: preferences.expiringDays, blockedBy: blocked });
  const { name, favourite } = certification;

  const favour = async () => {
    const outcome = await editCertification(world, certification, { favourite: !favourite });
    settle(outcome, i18n.t(favourite ? 'list.unfavoured' : 'list.favoured', { name }));
  };
  const remove = async () => {
    const outcome = await deleteCertifications(world, [certification.id]);
    settle(outcome, i18n.t('editor.deleted', { name }));
    goTo('/certifications');
  };

  return (
    <header className={styles.head}>
      <h1 className={styles.name}>{name}</h1>
      <p className={styles.states}>
        {states.map((state) => (
          <StateChip key={state.kind} state={state} now={now} />
        ))}
      </p>
      {states.some(({ kind }) => kind === 'blocked') ? (
        <p className={styles.blocked}>
          {i18n.t('editor.blockedBy', { names: blocked.map((id) => entryById(id)?.name.en ?? id).join(', ') })}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button look="quiet" onClick={() => void favour()}>
          {i18n.t(favourite ? 'editor.unfavour' : 'editor.favour')}
        </Button>
        <Button look="quiet" onClick={() => void remove()}>
          {i18n.t('editor.delete')}
        </Button>
      </div>
    </header>
  );
}
