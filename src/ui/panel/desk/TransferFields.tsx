import { type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import type { TransferPlan } from '../../../domain/certifications/transfer.ts';
import { Field } from '../../components/Field.tsx';
import { problemWords } from '../../components/problem-words.ts';
import { TextField } from '../../components/TextField.tsx';
import styles from './DeskCard.module.css';
import { addressProblem, NEW_ACCOUNTS, type NewAccount, newAccountOf, type TransferDraft } from './transfer-draft.ts';

interface Props {
  readonly draft: TransferDraft;
  readonly plan: TransferPlan;
  readonly addresses: readonly string[];
  /** The address fields that were left: only then is it fair to find fault with them. */
  readonly left: readonly ('from' | 'to')[];
  readonly onLeave: (left: readonly ('from' | 'to')[]) => void;
  readonly onChange: (change: Partial<TransferDraft>) => void;
}

/** From where to where. */
export function TransferFields({ draft, plan, addresses, left, onLeave, onChange }: Props) {
  const list = useId();
  const error = (field: 'from' | 'to') => {
    const problem = left.includes(field) ? addressProblem(plan, draft, field) : null;
    if (problem === 'same-address') return i18n.t('desk.transfer.sameAddress');
    return problem === null ? null : problemWords(problem);
  };
  const address = (field: 'from' | 'to') => ({
    type: 'email',
    name: field,
    value: draft[field],
    error: error(field),
    onText: (text: string) => onChange({ [field]: text }),
    onBlur: () => onLeave(passed(field)),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') onLeave(passed(field));
    },
  });
  return (
    <div className={styles.fields}>
      <TextField {...address('from')} label={i18n.t('desk.transfer.from')} list={list} />
      <datalist id={list}>
        {addresses.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <TextField {...address('to')} label={i18n.t('desk.transfer.to')} />
      <Field label={i18n.t('desk.transfer.account')} wide>
        {(control) => (
          <select
            {...control}
            value={newAccountOf(draft.newAccount)}
            onChange={(event) => onChange({ newAccount: event.target.value })}
          >
            {NEW_ACCOUNTS.map((account) => (
              <option key={account} value={account}>
                {accountLabel(account)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}

/** Whoever has come to the second field has passed the first. */
function passed(field: 'from' | 'to'): readonly ('from' | 'to')[] {
  return field === 'from' ? ['from'] : ['from', 'to'];
}

function accountLabel(account: NewAccount): string {
  switch (account) {
    case 'partner':
      return i18n.t('desk.transfer.accountPartner');
    case 'not-partner':
      return i18n.t('desk.transfer.accountOther');
    case 'unknown':
      return i18n.t('desk.transfer.accountUnknown');
  }
}
