import { i18n } from '#i18n';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import type { Paperwork } from '../../../../domain/partner/commission-terms.ts';
import type { TermsDraft } from '../../../../domain/partner/commissions/terms-draft.ts';
import { Field } from '../../../components/Field.tsx';
import { problemOf } from '../../../components/problem-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { AmountField } from '../../points/AmountField.tsx';

interface Props {
  readonly draft: TermsDraft;
  readonly problems: readonly DraftProblem<keyof TermsDraft>[];
  readonly currency: string;
  readonly upsell: boolean;
  /** Whether the deal can be left without an answer to whether it earns. */
  readonly mayBeUnsaid: boolean;
  readonly onChange: (change: Partial<TermsDraft>) => void;
  readonly onBefore: (before: string) => void;
}

const PAPERWORK: readonly Paperwork[] = ['unknown', 'missing', 'complete'];
const EARNS = ['', 'yes', 'no'] as const;

/** What can be written about a deal's commission. */
export function TermsInputs({ draft, problems, currency, upsell, mayBeUnsaid, onChange, onBefore }: Props) {
  const amountError = (field: 'net' | 'before') => {
    const problem = problems.find((one) => one.field === field);
    // What the field says by itself, as it is typed, is not said twice.
    return problem?.reason === 'too-many-decimals' ? problemOf(problems, field) : null;
  };
  return (
    <>
      <SelectField
        label={i18n.t('partnerCommissions.paperwork')}
        value={draft.paperwork}
        options={PAPERWORK}
        words={paperworkWords}
        onChoose={(paperwork) => onChange({ paperwork })}
      />
      <Field label={i18n.t('partnerCommissions.earns')} error={problemOf(problems, 'earns')}>
        {(control) => (
          <select
            {...control}
            value={draft.earns}
            onChange={({ target }) => onChange({ earns: EARNS.find((one) => one === target.value) ?? '' })}
          >
            {EARNS.filter((one) => one !== '' || mayBeUnsaid).map((one) => (
              <option key={one} value={one}>
                {earnsWords(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {upsell ? (
        <AmountField
          label={i18n.t('partnerCommissions.before', { currency })}
          hint={i18n.t('partnerCommissions.beforeHint')}
          text={draft.before}
          error={amountError('before')}
          onText={onBefore}
        />
      ) : null}
      <AmountField
        label={i18n.t('partnerCommissions.net', { currency })}
        hint={i18n.t('partnerCommissions.netHint')}
        text={draft.net}
        error={amountError('net')}
        onText={(net) => onChange({ net })}
      />
    </>
  );
}

function paperworkWords(paperwork: Paperwork): string {
  switch (paperwork) {
    case 'unknown':
      return i18n.t('partnerCommissions.paperworkUnknown');
    case 'missing':
      return i18n.t('partnerCommissions.paperworkMissing');
    case 'complete':
      return i18n.t('partnerCommissions.paperworkComplete');
  }
}

function earnsWords(earns: TermsDraft['earns']): string {
  if (earns === '') return i18n.t('partnerCommissions.earnsUnsaid');
  return earns === 'yes' ? i18n.t('partnerCommissions.earnsYes') : i18n.t('partnerCommissions.earnsNo');
}
