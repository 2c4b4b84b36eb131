import { useState } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import { majorDecimal } from '../../../../domain/money.ts';
import { numberFormatOf } from '../../../../domain/number-format.ts';
import type { CommissionTerms } from '../../../../domain/partner/commission-terms.ts';
import type { Commission } from '../../../../domain/partner/commissions/commission.ts';
import { netIncrease } from '../../../../domain/partner/commissions/net-increase.ts';
import { readTermsDraft } from '../../../../domain/partner/commissions/terms-check.ts';
import { termsDraftSchema } from '../../../../domain/partner/commissions/terms-draft.schema.ts';
import { type TermsDraft, termsDraftOf } from '../../../../domain/partner/commissions/terms-draft.ts';
import { plainDecimal } from '../../../../domain/points/decimal.ts';
import { readEntryAmount } from '../../../../domain/points/entry-amount.ts';
import { saveTerms } from '../../../../jobs/partner/commissions/save-terms.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { entryName } from '../../points/ledger/entry-words.ts';
import { PlanForm } from '../../points/plan/PlanForm.tsx';
import { useEditForm } from '../../points/plan/use-edit-form.ts';
import { typedText } from '../../points/typed-amount.ts';
import { TermsInputs } from './TermsInputs.tsx';

interface Props {
  readonly commission: Commission;
  readonly terms: CommissionTerms | null;
  readonly draftKey: string;
  readonly kept: unknown;
  readonly onClose: () => void;
}

/** What the user knows of a deal's commission, in its place in the list. */
export function TermsForm({ commission: { entry, verdict }, terms, draftKey, kept, onClose }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const [problems, setProblems] = useState<readonly DraftProblem<keyof TermsDraft>[]>([]);
  const stated = verdict.kind !== 'not-stated';
  const stored = termsDraftOf(terms, stated, browserLanguage());
  const { draft, clash, restored, change, forget } = useEditForm(draftKey, kept, termsDraftSchema, stored);
  const currency = terms?.netMonthly?.currency ?? entry.mrr.currency;
  const format = numberFormatOf(browserLanguage());
  const save = async () => {
    const reading = readTermsDraft(draft, { currency, format });
    setProblems(reading.kind === 'refused' ? reading.problems : []);
    if (reading.kind === 'refused') return;
    if (clash) return say(i18n.t('refusal.changedElsewhere'));
    const outcome = await saveTerms(world, entry.id, terms, reading.value);
    settle(outcome, i18n.t('partnerCommissions.termsSaved', { name: entryName(entry) }));
    if (outcome.kind !== 'done') return;
    await forget();
    onClose();
  };
  /** The increase takes the place of the net revenue, where the amount before tells it. */
  const changeBefore = (before: string) => {
    const reading = readEntryAmount(before, entry.mrr.currency, format);
    const increase = reading.kind === 'ok' ? netIncrease(entry.mrr, reading.value) : null;
    change({ before, ...(increase === null ? {} : { net: typedText(plainDecimal(majorDecimal(increase))) }) });
  };
  return (
    <PlanForm
      label={i18n.t('partnerCommissions.termsOf', { name: entryName(entry) })}
      submit={i18n.t('action.save')}
      problems={problems}
      restored={restored}
      onSubmit={save}
      onCancel={() => void forget().then(onClose)}
    >
      <TermsInputs
        draft={draft}
        problems={problems}
        currency={currency}
        upsell={entry.saleKind === 'upsell'}
        mayBeUnsaid={verdict.kind === 'not-stated' || draft.earns === ''}
        onChange={change}
        onBefore={changeBefore}
      />
    </PlanForm>
  );
}
