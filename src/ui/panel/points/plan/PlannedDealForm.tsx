import { useState } from 'react';
import { browserLanguage } from '../../../../browser/language.ts';
import { numberFormatOf } from '../../../../domain/number-format.ts';
import type { PlannedDealFields } from '../../../../domain/points/plan.ts';
import {
  type PlannedDealDraft,
  type PlannedDealProblem,
  readPlannedDealDraft,
} from '../../../../domain/points/planned-deal-check.ts';
import { plannedDealDraftSchema } from '../../../../domain/points/planned-deal-draft.schema.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { dayOf } from '../../../../domain/time.ts';
import { momentOf } from '../../../../jobs/world.ts';
import { useWorld } from '../../../components/world-context.ts';
import { PlanForm } from './PlanForm.tsx';
import { PlannedDealInputs } from './PlannedDealInputs.tsx';
import { useEditForm } from './use-edit-form.ts';

interface Props {
  readonly draftKey: string;
  readonly kept: unknown;
  readonly label: string;
  readonly submit: string;
  readonly stored: PlannedDealDraft;
  readonly book: RuleBook;
  /** Keeps the deal, or says why not; whether it is kept. `clash` when it was changed elsewhere meanwhile. */
  readonly onSave: (fields: PlannedDealFields, clash: boolean) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** The fields of a planned deal. What is typed is kept at once; it becomes the deal with the button. */
export function PlannedDealForm({ draftKey, kept, label, submit, stored, book, onSave, onCancel }: Props) {
  const world = useWorld();
  const [problems, setProblems] = useState<readonly PlannedDealProblem[]>([]);
  const { draft, clash, restored, change, forget } = useEditForm(draftKey, kept, plannedDealDraftSchema, stored);
  const save = async () => {
    const context = { today: dayOf(momentOf(world)), format: numberFormatOf(browserLanguage()) };
    const reading = readPlannedDealDraft(draft, context);
    setProblems(reading.kind === 'refused' ? reading.problems : []);
    if (reading.kind === 'refused') return;
    if (await onSave(reading.value, clash)) await forget();
  };
  return (
    <PlanForm
      label={label}
      submit={submit}
      look="primary"
      problems={problems}
      restored={restored}
      onSubmit={save}
      onCancel={() => void forget().then(onCancel)}
    >
      <PlannedDealInputs draft={draft} problems={problems} book={book} onChange={change} />
    </PlanForm>
  );
}
