import { useState } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { numberFormatOf } from '../../../../domain/number-format.ts';
import type { CommissionPaymentFields } from '../../../../domain/partner/commission-payment.ts';
import { type PaymentProblem, readPaymentDraft } from '../../../../domain/partner/commissions/payment-check.ts';
import { paymentDraftSchema } from '../../../../domain/partner/commissions/payment-draft.schema.ts';
import type { PaymentDraft } from '../../../../domain/partner/commissions/payment-draft.ts';
import type { Undoable } from '../../../components/undoable.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { PlanForm } from '../../points/plan/PlanForm.tsx';
import { useEditForm } from '../../points/plan/use-edit-form.ts';
import { clientNamed } from './client-named.ts';
import { PaymentInputs } from './PaymentInputs.tsx';
import type { CommissionDesk } from './use-commission-desk.ts';

interface Props {
  readonly draftKey: string;
  readonly kept: unknown;
  readonly label: string;
  readonly stored: PaymentDraft;
  readonly desk: CommissionDesk;
  readonly onSave: (fields: CommissionPaymentFields) => Promise<Undoable>;
  readonly onClose: () => void;
}

/** The fields of a payment. What is typed is kept at once; it becomes the payment with the button. */
export function PaymentForm({ draftKey, kept, label, stored, desk, onSave, onClose }: Props) {
  const { say, settle } = useAnnounce();
  const [problems, setProblems] = useState<readonly PaymentProblem[]>([]);
  const { draft, clash, restored, change, forget } = useEditForm(draftKey, kept, paymentDraftSchema, stored);
  const save = async () => {
    const format = numberFormatOf(browserLanguage());
    const reading = readPaymentDraft(draft, {
      today: desk.today,
      format,
      clientNamed: (name) => clientNamed(desk.view, name),
    });
    setProblems(reading.kind === 'refused' ? reading.problems : []);
    if (reading.kind === 'refused') return;
    if (clash) return say(i18n.t('refusal.changedElsewhere'));
    const outcome = await onSave(reading.value);
    settle(outcome, i18n.t('partnerCommissions.paymentSaved'));
    if (outcome.kind !== 'done') return;
    await forget();
    onClose();
  };
  return (
    <PlanForm
      label={label}
      submit={i18n.t('action.save')}
      look="primary"
      problems={problems}
      restored={restored}
      onSubmit={save}
      onCancel={() => void forget().then(onClose)}
    >
      <PaymentInputs draft={draft} problems={problems} desk={desk} onChange={change} />
    </PlanForm>
  );
}
