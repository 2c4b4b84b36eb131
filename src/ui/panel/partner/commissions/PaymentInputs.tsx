import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { PaymentProblem } from '../../../../domain/partner/commissions/payment-check.ts';
import type { PaymentDraft } from '../../../../domain/partner/commissions/payment-draft.ts';
import { quarterAfter, quarterOf, quartersFrom } from '../../../../domain/partner/commissions/quarter.ts';
import { quarterName } from '../../../../jobs/partner/commissions/quarter-name.ts';
import { ClientField } from '../../../components/ClientField.tsx';
import { problemWords } from '../../../components/problem-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { AmountField } from '../../points/AmountField.tsx';
import { CurrencyField } from '../../points/CurrencyField.tsx';
import { clientNamed } from './client-named.ts';
import type { CommissionDesk } from './use-commission-desk.ts';

interface Props {
  readonly draft: PaymentDraft;
  readonly problems: readonly PaymentProblem[];
  readonly desk: CommissionDesk;
  readonly onChange: (change: Partial<PaymentDraft>) => void;
}

const QUARTERS_BACK = 40;
const QUARTERS_AHEAD = 4;
const DIRECTIONS: readonly PaymentDraft['direction'][] = ['paid', 'back'];

/** What can be written about a payment. */
export function PaymentInputs({ draft, problems, desk, onChange }: Props) {
  const clients = useMemo(() => [...desk.view.values()].map(({ client }) => client), [desk.view]);
  const known = desk.view.get(clientNamed(desk.view, draft.client) ?? '')?.client ?? null;
  const quarters = useMemo(() => {
    const first = quarterAfter(quarterOf(desk.today), -QUARTERS_BACK);
    return quartersFrom(first, QUARTERS_BACK + 1 + QUARTERS_AHEAD).toReversed();
  }, [desk.today]);
  const error = (field: keyof PaymentDraft) => wordsOf(problems.find((one) => one.field === field));
  return (
    <>
      <SelectField
        label={i18n.t('partnerCommissions.quarter')}
        value={draft.quarter}
        options={quarters.includes(draft.quarter) ? quarters : [draft.quarter, ...quarters]}
        words={quarterName}
        onChoose={(quarter) => onChange({ quarter })}
      />
      <ClientField
        clients={clients}
        client={known}
        name={draft.client}
        adds={null}
        byName
        error={error('client')}
        hint={i18n.t('partnerCommissions.clientHint')}
        onPick={(client) => onChange({ client: client?.name ?? '' })}
        onName={(client) => onChange({ client })}
      />
      <AmountField
        label={i18n.t('partnerCommissions.amount')}
        text={draft.amount}
        error={error('amount')}
        onText={(amount) => onChange({ amount })}
      />
      <CurrencyField
        label={i18n.t('partnerCommissions.currency')}
        value={draft.currency === '' ? null : draft.currency}
        book={desk.book}
        error={error('currency')}
        onPick={(currency) => onChange({ currency: currency ?? '' })}
      />
      <SelectField
        label={i18n.t('partnerCommissions.direction')}
        value={draft.direction}
        options={DIRECTIONS}
        words={directionWords}
        onChoose={(direction) => onChange({ direction })}
      />
      <TextField
        label={i18n.t('partnerCommissions.paidOnField')}
        hint={i18n.t('partnerCommissions.paidOnHint')}
        type="date"
        max={desk.today}
        value={draft.paidOn}
        error={error('paidOn')}
        onText={(paidOn) => onChange({ paidOn })}
      />
      <TextField
        label={i18n.t('field.notes')}
        value={draft.notes}
        error={error('notes')}
        wide
        onText={(notes) => onChange({ notes })}
      />
    </>
  );
}

function directionWords(direction: PaymentDraft['direction']): string {
  return direction === 'paid' ? i18n.t('partnerCommissions.paidToYou') : i18n.t('partnerCommissions.takenBack');
}

/** What the amount field says by itself, about a text that is no amount or may be several, is not said twice. */
function wordsOf(problem: PaymentProblem | undefined): string | null {
  if (problem === undefined) return null;
  if (problem.reason === 'unknown-client') return i18n.t('partnerCommissions.unknownClient', problem.data);
  const saidThere = ['negative', 'not-a-number', 'ambiguous', 'too-large'].includes(problem.reason);
  return problem.field === 'amount' && saidThere ? null : problemWords(problem);
}
