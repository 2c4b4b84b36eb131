import { i18n } from '#i18n';
import type { CertificationState } from '../../domain/certifications/status.ts';
import { clockSpan } from '../../jobs/clock-span.ts';
import { dateWords } from '../../jobs/date-words.ts';
import styles from './StateChip.module.css';
import { StateIcon, type Tone } from './StateIcon.tsx';

interface Props {
  readonly state: CertificationState;
  readonly now: number;
}

/** One state of a certification, by icon, word and colour. */
export function StateChip({ state, now }: Props) {
  const tone = TONES[state.kind];
  return (
    <span className={styles.chip} data-tone={tone}>
      <StateIcon tone={tone} />
      {stateWords(state, now)}
    </span>
  );
}

const TONES: Record<CertificationState['kind'], Tone> = {
  active: 'good',
  expiring: 'warn',
  'expires-today': 'warn',
  expired: 'bad',
  'retake-locked': 'locked',
  'in-progress': 'calm',
  'practicum-due': 'warn',
  'practicum-in-review': 'calm',
  blocked: 'locked',
};

/** A state in words. A running lock says how long it still runs. */
export function stateWords(state: CertificationState, now: number): string {
  switch (state.kind) {
    case 'active':
      return i18n.t('state.active');
    case 'expiring':
      return state.expires.precision === 'month'
        ? i18n.t('state.expiresMonth', [dateWords(state.expires)])
        : i18n.t('state.expiresInDays', state.daysLeft);
    case 'expires-today':
      return i18n.t('state.expiresToday');
    case 'expired':
      return i18n.t('state.expired');
    case 'retake-locked':
      return `${i18n.t('state.retakeLocked')} ${clockSpan(state.until - now)}`;
    case 'in-progress':
      return i18n.t('state.inProgress');
    case 'practicum-due':
      return i18n.t('state.practicumDue');
    case 'practicum-in-review':
      return i18n.t('state.practicumInReview');
    case 'blocked':
      return i18n.t('state.blocked');
  }
}
