import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { type ExamAttempt, scoreOf } from '../../../domain/certifications/exam-attempt.ts';
import { momentWords } from '../../../jobs/date-words.ts';
import { Button } from '../../components/Button.tsx';
import { useWorld } from '../../components/world-context.ts';

interface Props {
  readonly attempt: ExamAttempt;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One attempt: how it went, its score, when. */
export function AttemptLine({ attempt, onEdit, onDelete }: Props) {
  const world = useWorld();
  const when = momentWords(attempt.endedAt, world.zone());
  return (
    <li>
      <span>{[outcomeWords(attempt), scoreWords(attempt), when].filter((text) => text !== '').join(' · ')}</span>
      <span>
        <Button look="quiet" onClick={onEdit} aria-label={i18n.t('attempt.editOf', { when })}>
          {i18n.t('action.edit')}
        </Button>
        <Button look="quiet" onClick={onDelete} aria-label={i18n.t('attempt.deleteOf', { when })}>
          {i18n.t('action.delete')}
        </Button>
      </span>
    </li>
  );
}

function outcomeWords({ outcome }: ExamAttempt): string {
  switch (outcome) {
    case 'passed':
      return i18n.t('attempt.passed');
    case 'failed':
      return i18n.t('attempt.failed');
    case 'abandoned':
      return i18n.t('attempt.abandoned');
  }
}

/** `45 of 60 (75 %)`, as much of it as is known. */
function scoreWords(attempt: ExamAttempt): string {
  const { correct, questions } = attempt;
  const score = scoreOf(attempt);
  if (score === null) return correct === null ? '' : i18n.t('attempt.correctOnly', correct);
  const percent = new Intl.NumberFormat(browserLanguage(), { style: 'percent', maximumFractionDigits: 1 }).format(
    score,
  );
  return i18n.t('attempt.score', { correct: correct ?? '', questions: questions ?? '', percent });
}
