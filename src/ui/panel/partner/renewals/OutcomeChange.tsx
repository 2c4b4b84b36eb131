import { i18n } from '#i18n';
import type { Renewal } from '../../../../domain/partner/renewal.ts';
import type { OutcomeProblem } from '../../../../domain/partner/renewals/outcome-check.ts';
import { TextField } from '../../../components/TextField.tsx';
import styles from './OutcomePart.module.css';
import { renewalProblemOf } from './renewal-problem-words.ts';

interface Props {
  readonly renewal: Renewal;
  readonly value: string;
  readonly problems: readonly OutcomeProblem[];
  readonly onText: (text: string) => void;
}

/** By how much the monthly revenue was changed. The ledger is the user's to change: what HubSpot credits is not public. */
export function OutcomeChange({ renewal, value, problems, onText }: Props) {
  return (
    <>
      <TextField
        autoFocus
        label={i18n.t('partnerRenewals.mrrChange')}
        hint={i18n.t('partnerRenewals.mrrChangeHint')}
        name="mrrChange"
        value={value}
        error={renewalProblemOf(problems, 'mrrChange')}
        onText={onText}
      />
      <p className={styles.note}>
        {i18n.t('partnerRenewals.ledgerStays')}{' '}
        <a href={`#/points/ledger/${renewal.clientId}`}>{i18n.t('partnerRenewals.openLedger')}</a>
      </p>
    </>
  );
}
