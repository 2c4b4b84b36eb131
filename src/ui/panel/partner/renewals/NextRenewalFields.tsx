import { i18n } from '#i18n';
import { readWholeNumber } from '../../../../domain/draft-number.ts';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import { nextRenewalDay } from '../../../../domain/partner/renewals/next-renewal.ts';
import { MOST_MONTHS, type OutcomeProblem } from '../../../../domain/partner/renewals/outcome-check.ts';
import { TextField } from '../../../components/TextField.tsx';
import styles from './OutcomePart.module.css';
import { renewalProblemOf } from './renewal-problem-words.ts';
import { dayWords } from './renewal-words.ts';

interface Props {
  readonly renewal: Renewal;
  readonly adds: boolean;
  readonly term: string;
  readonly problems: readonly OutcomeProblem[];
  readonly onAdds: (adds: boolean) => void;
  readonly onTerm: (term: string) => void;
}

/** Whether the next renewal is added at once, and after how many months. */
export function NextRenewalFields({ renewal, adds, term, problems, onAdds, onTerm }: Props) {
  const reading = readWholeNumber(term, 1, MOST_MONTHS);
  const months = reading.kind === 'ok' ? reading.value : null;
  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" checked={adds} onChange={(event) => onAdds(event.target.checked)} />
        {months === null
          ? i18n.t('partnerRenewals.addNext')
          : i18n.t('partnerRenewals.addNextOn', { day: dayWords(nextRenewalDay(renewal.renewsOn, months)) })}
      </label>
      {adds ? (
        <TextField
          label={i18n.t('partnerRenewals.termMonths')}
          name="termMonths"
          inputMode="numeric"
          value={term}
          error={renewalProblemOf(problems, 'termMonths')}
          onText={onTerm}
        />
      ) : null}
    </>
  );
}
