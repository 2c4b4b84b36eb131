import { i18n } from '#i18n';
import type { CertificationDraft } from '../../../domain/certifications/certification-check.ts';
import { suggestExpiry } from '../../../domain/certifications/expiry-suggestion.ts';
import { type CalendarDate, isDayText } from '../../../domain/time.ts';
import { catalogueMatcher } from '../../../jobs/catalogue.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { Button } from '../../components/Button.tsx';
import styles from './CertificationEditor.module.css';

interface Props {
  readonly draft: CertificationDraft;
  readonly onUse: (date: CalendarDate) => void;
}

/** While no expiry is entered: what others report, said to be that, to be taken or left. */
export function ExpiryHint({ draft, onUse }: Props) {
  const earned = earnedOf(draft);
  const match = catalogueMatcher().byName(draft.name);
  if (draft.expiresOn !== '' || earned === null || (match.kind !== 'exact' && match.kind !== 'likely')) return null;
  const suggestions = suggestExpiry(match.entry, earned);
  if (suggestions.length === 0) return null;
  return (
    <ul className={styles.hints} aria-label={i18n.t('expiryHint.title')}>
      {suggestions.map(({ date, months, fact }) => (
        <li key={`${fact.source}${months}`}>
          {i18n.t('expiryHint.text', { date: dateWords(date), months, when: fact.date })}
          <Button look="quiet" onClick={() => onUse(date)}>
            {i18n.t('expiryHint.use')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function earnedOf({ earnedOn, earnedMonthOnly }: CertificationDraft): CalendarDate | null {
  const on = earnedMonthOnly ? `${earnedOn.slice(0, 7)}-01` : earnedOn;
  return isDayText(on) ? { on, precision: earnedMonthOnly ? 'month' : 'day' } : null;
}
