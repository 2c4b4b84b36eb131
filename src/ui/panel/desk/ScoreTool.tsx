import { i18n } from '#i18n';
import { readPastDay } from '../../../domain/draft-date.ts';
import { dayOf } from '../../../domain/time.ts';
import { ACADEMY_RULES } from '../../../facts/academy-rules.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { momentOf } from '../../../jobs/world.ts';
import { readAttempts } from '../../../store/queries/certifications.ts';
import { deskDraftKey } from '../../../store/queries/desk.ts';
import { Button } from '../../components/Button.tsx';
import { problemWords } from '../../components/problem-words.ts';
import { TextField } from '../../components/TextField.tsx';
import { useKeptForm } from '../../components/use-kept-form.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { CertificationSelect } from './CertificationSelect.tsx';
import styles from './DeskCard.module.css';
import { keptTexts } from './kept-texts.ts';
import { ScoreMessage } from './ScoreMessage.tsx';
import { SourceNote } from './SourceNote.tsx';
import { scoreMessage } from './score-message.ts';
import type { ToolProps } from './tool-props.ts';

const BLANK = { certificationId: '', examOn: '' };

/** Asking HubSpot for the score of an exam section by section. The user's own mail program sends it. */
export function ScoreTool({ desk, kept }: ToolProps) {
  const world = useWorld();
  const { holder, certifications } = desk;
  const { typed, type, forget } = useKeptForm(deskDraftKey('score', holder?.id ?? null), keptTexts(kept, BLANK));
  const draft = typed ?? BLANK;
  const about = certifications.find(({ id }) => id === draft.certificationId) ?? null;
  const lastDay = useLastDay(about?.id ?? null);
  const reading = readPastDay(draft.examOn, dayOf(momentOf(world)));
  const set = (change: Partial<typeof BLANK>) => type({ ...draft, ...change });

  if (certifications.length === 0) {
    return (
      <>
        <p>{i18n.t('desk.score.empty')}</p>
        <p>
          <a href="#/certifications">{i18n.t('lost.back')}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <div className={styles.fields}>
        <CertificationSelect
          label={i18n.t('field.certification')}
          certifications={certifications}
          value={about?.id ?? ''}
          none={i18n.t('desk.choose')}
          wide
          onPick={(certificationId) => set({ certificationId })}
        />
        <TextField
          label={i18n.t('desk.score.examOn')}
          type="date"
          value={draft.examOn}
          error={reading.kind === 'problem' ? problemWords(reading) : null}
          onText={(examOn) => set({ examOn })}
          wide
        />
      </div>
      {lastDay === null || lastDay === draft.examOn ? null : (
        <div className={styles.offer}>
          <Button look="quiet" onClick={() => set({ examOn: lastDay })}>
            {i18n.t('desk.score.useLast', { day: dateWords({ on: lastDay, precision: 'day' }) })}
          </Button>
        </div>
      )}
      {about === null ? (
        <p className={styles.soft}>{i18n.t('desk.score.chooseFirst')}</p>
      ) : (
        <ScoreMessage message={scoreMessage(about, reading.kind === 'ok' ? reading.value : null, holder)} />
      )}
      <SourceNote faq={ACADEMY_RULES.academyEmail} />
      {typed === null ? null : (
        <div className={styles.row}>
          <Button onClick={() => void forget()}>{i18n.t('desk.clear')}</Button>
        </div>
      )}
    </>
  );
}

/** The day of the latest attempt on record; null when there is none or it is not read yet. */
function useLastDay(certificationId: string | null): string | null {
  const world = useWorld();
  const last = useLive(async () => {
    const attempts = certificationId === null ? [] : await readAttempts(world.database, certificationId);
    const latest = attempts[0];
    return {
      of: certificationId,
      day: latest === undefined ? null : dayOf({ now: latest.endedAt, zone: world.zone() }),
    };
  }, [world, certificationId]);
  return last !== undefined && last.of === certificationId ? last.day : null;
}
