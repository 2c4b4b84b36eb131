import { i18n } from '#i18n';
import type { Certification } from '../../../domain/certifications/certification.ts';
import type { Attributed, EmailVerdict } from '../../../domain/certifications/email-verdict.ts';
import { ACADEMY_RULES } from '../../../facts/academy-rules.ts';
import { ToneMark } from '../../components/ToneMark.tsx';
import { AdviceLine } from './AdviceLine.tsx';
import styles from './DeskCard.module.css';
import { emailReasonWords, VERDICT_TONES, verdictWords } from './email-words.ts';
import { SourceNote } from './SourceNote.tsx';

interface Props {
  /** Null while the question is not complete. */
  readonly verdict: EmailVerdict | null;
  readonly about: Certification | null;
  readonly nearDays: number;
  readonly now: number;
}

/** Whether an e-mail makes sense, why, and what to do; each line with whose word it is. */
export function EmailAnswer({ verdict, about, nearDays, now }: Props) {
  return (
    <div className={styles.block}>
      {/* It is here before its words are, or a screen reader would not tell them. */}
      <p role="status">
        {verdict === null ? null : (
          <ToneMark tone={VERDICT_TONES[verdict.verdict]} size="large">
            <strong>{verdictWords(verdict.verdict)}</strong>
          </ToneMark>
        )}
      </p>
      {verdict === null ? null : (
        <>
          <h3>{i18n.t('desk.email.why')}</h3>
          <ul className={styles.bullets} aria-label={i18n.t('desk.email.why')}>
            {verdict.reasons.map(({ code, by }) => (
              <li key={code}>
                {emailReasonWords(code, nearDays)} <By by={by} />
              </li>
            ))}
          </ul>
          {verdict.advice.length === 0 ? null : (
            <>
              <h3>{i18n.t('desk.email.toDo')}</h3>
              <ul className={styles.bullets} aria-label={i18n.t('desk.email.toDo')}>
                {verdict.advice.map((advice) => (
                  <li key={advice.code}>
                    <AdviceLine advice={advice} about={about} now={now} /> <By by={advice.by} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <SourceNote faq={ACADEMY_RULES.wrongEmails.causes} />
        </>
      )}
    </div>
  );
}

function By({ by }: Attributed) {
  return <span className={styles.by}>({i18n.t(by === 'hubspot' ? 'desk.email.byHubSpot' : 'desk.email.byOurs')})</span>;
}
