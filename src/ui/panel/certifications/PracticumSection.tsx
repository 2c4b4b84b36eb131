import { i18n } from '#i18n';
import type { Certification } from '../../../domain/certifications/certification.ts';
import { gradingWindow, practicumDue, submitBy } from '../../../domain/certifications/practicum.ts';
import { practicumNeeded } from '../../../domain/certifications/practicum-needed.ts';
import type { Preferences } from '../../../domain/preferences.ts';
import { dayOf } from '../../../domain/time.ts';
import { ACADEMY_RULES } from '../../../facts/academy-rules.ts';
import { entryById } from '../../../jobs/catalogue.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { editCertification } from '../../../jobs/save-certification.ts';
import { momentOf } from '../../../jobs/world.ts';
import { Button } from '../../components/Button.tsx';
import styles from '../../components/Section.module.css';
import { Section } from '../../components/Section.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';

interface Props {
  readonly certification: Certification;
  readonly preferences: Preferences;
}

/** The practicum: when it must be in, when its grade comes. Shown only where there is or may be one under way. */
export function PracticumSection({ certification, preferences }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const { stage, practicumSubmittedOn, name } = certification;
  const needed = practicumNeeded(entryById(certification.catalogueId));
  const underWay = stage === 'exam-passed' || stage === 'practicum-submitted';
  if (!underWay && needed !== 'yes') return null;
  const { fewest, most } = ACADEMY_RULES.gradingBusinessDays.value;

  const advance = async (change: Parameters<typeof editCertification>[2], sentence: string) =>
    settle(await editCertification(world, certification, change), sentence);

  return (
    <Section id="practicum" title={i18n.t('practicum.title')}>
      {stage === 'practicum-submitted' && practicumSubmittedOn !== null ? (
        <p>{gradeWords(practicumSubmittedOn, preferences)}</p>
      ) : (
        <p>{dueWords(certification, preferences)}</p>
      )}
      <p className={styles.soft}>{i18n.t('practicum.own')}</p>
      <p className={styles.soft}>
        {i18n.t('practicum.source', { fewest, most, date: ACADEMY_RULES.gradingBusinessDays.date })}
      </p>
      <div className={styles.row}>
        {stage === 'practicum-submitted' ? (
          <Button onClick={() => void advance({ stage: 'complete' }, i18n.t('practicum.passed', { name }))}>
            {i18n.t('practicum.markPassed')}
          </Button>
        ) : (
          <Button
            onClick={() =>
              void advance(
                { stage: 'practicum-submitted', practicumSubmittedOn: dayOf(momentOf(world)) },
                i18n.t('practicum.submitted', { name }),
              )
            }
          >
            {i18n.t('practicum.markSubmitted')}
          </Button>
        )}
      </div>
    </Section>
  );
}

function gradeWords(submittedOn: string, { weekend, holidays }: Preferences): string {
  const window = gradingWindow(submittedOn, ACADEMY_RULES, { weekend, holidays });
  if (window.kind !== 'window') return i18n.t('practicum.noWorkingDay');
  return i18n.t('practicum.gradeBetween', { earliest: dayWords(window.earliest), latest: dayWords(window.latest) });
}

function dueWords(certification: Certification, { weekend, holidays }: Preferences): string {
  const due = practicumDue(certification);
  const by = submitBy(due, ACADEMY_RULES, { weekend, holidays });
  if (due === null || by.kind === 'expiry-unknown') return i18n.t('practicum.dueUnknown');
  if (by.kind !== 'day') return i18n.t('practicum.noWorkingDay');
  return i18n.t('practicum.dueBy', { due: dateWords(due), by: dayWords(by.day) });
}

function dayWords(on: string): string {
  return dateWords({ on, precision: 'day' });
}
