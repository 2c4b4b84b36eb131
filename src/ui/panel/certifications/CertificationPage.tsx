import { i18n } from '#i18n';
import { entryById } from '../../../jobs/catalogue.ts';
import { readAttempts, readCertification, readHolders } from '../../../store/queries/certifications.ts';
import { readDraft } from '../../../store/queries/drafts.ts';
import { readDeadlinesOf } from '../../../store/queries/reminders.ts';
import { readPreferences } from '../../../store/queries/settings.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { ItemReminders } from '../reminders/ItemReminders.tsx';
import { AttemptSection } from './AttemptSection.tsx';
import { CertificationEditor, draftKey } from './CertificationEditor.tsx';
import { CertificationHead } from './CertificationHead.tsx';
import styles from './CertificationPage.module.css';
import { KnownFacts } from './KnownFacts.tsx';
import { PracticumSection } from './PracticumSection.tsx';
import { useLoggedElsewhere } from './use-logged-elsewhere.ts';

interface Props {
  /** Null for a new certification. */
  readonly id: string | null;
  /** Whether the user comes from having passed, with new dates to set. */
  readonly renewed?: boolean;
  /** The attempt that the popup logged before it led here; null where it did not. */
  readonly logged?: string | null;
}

/** One certification: its states, its fields, its exams, its practicum and its reminders. */
export function CertificationPage({ id, renewed = false, logged = null }: Props) {
  const world = useWorld();
  const page = useLive(async () => {
    const { database } = world;
    const [certification, attempts, reminders, holders, kept, preferences] = await Promise.all([
      id === null ? null : readCertification(database, id),
      id === null ? [] : readAttempts(database, id),
      id === null ? [] : readDeadlinesOf(database, id),
      readHolders(database),
      readDraft(database, draftKey(id)),
      readPreferences(database),
    ]);
    return { certification, attempts, reminders, holders, kept, preferences };
  }, [world, id]);

  useLoggedElsewhere(logged, page?.certification);

  if (page === undefined) return null;
  const { certification, attempts, reminders, holders, kept, preferences } = page;
  if (id !== null && certification === null) return <Gone />;
  const entry = entryById(certification?.catalogueId ?? null);
  // Who comes from having passed wants to enter dates; everybody else looks at the states and the exam first.
  const details = (
    <div key="details" className={styles.page}>
      {renewed ? (
        <p className={styles.renewed} role="status">
          {i18n.t('editor.renewed')}
        </p>
      ) : null}
      <CertificationEditor
        key={id ?? 'new'}
        certification={certification}
        holders={holders}
        kept={kept?.value ?? null}
        lastHolderId={preferences.lastHolderId}
      />
    </div>
  );
  const exams =
    certification === null ? null : (
      <div key="exams" className={styles.page}>
        <AttemptSection certification={certification} attempts={attempts} />
        <PracticumSection certification={certification} preferences={preferences} />
        <ItemReminders subjectId={certification.id} found={reminders} preferences={preferences.reminders} />
      </div>
    );
  return (
    <article className={styles.page}>
      <a className={styles.back} href="#/certifications">
        ← {i18n.t('nav.back')}
      </a>
      {certification === null ? (
        <h1>{i18n.t('editor.newTitle')}</h1>
      ) : (
        <CertificationHead certification={certification} preferences={preferences} />
      )}
      {renewed ? [details, exams] : [exams, details]}
      {entry === null ? null : <KnownFacts entry={entry} />}
    </article>
  );
}

function Gone() {
  return (
    <section className={styles.page}>
      <h1>{i18n.t('editor.goneTitle')}</h1>
      <p>{i18n.t('editor.goneText')}</p>
      <a href="#/certifications">{i18n.t('lost.back')}</a>
    </section>
  );
}
