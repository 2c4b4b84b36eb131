import { useState } from 'react';
import { i18n } from '#i18n';
import { readPastDay } from '../../../../domain/draft-date.ts';
import type { ProblemReason } from '../../../../domain/draft-problem.ts';
import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import type { DayText } from '../../../../domain/time.ts';
import { loseSharedDeal } from '../../../../jobs/partner/shared-selling/close-shared-deal.ts';
import { problemWords } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { PlanForm } from '../../points/plan/PlanForm.tsx';
import { dealTitle } from './shared-words.ts';
import { useSettleClosed } from './use-settle-closed.ts';

interface Props {
  readonly deal: SharedDeal;
  readonly today: DayText;
  readonly onDone: () => void;
}

/** The day on which a deal was lost. */
export function LoseForm({ deal, today, onDone }: Props) {
  const world = useWorld();
  const settle = useSettleClosed();
  const [day, setDay] = useState(today);
  const [problem, setProblem] = useState<ProblemReason | null>(null);
  const name = dealTitle(deal);
  const save = async () => {
    const reading = readPastDay(day, today);
    if (reading.kind === 'problem') return setProblem(reading);
    if (reading.value === null) return setProblem({ reason: 'missing', data: null });
    if (reading.value < deal.createdOn) return setProblem({ reason: 'too-early', data: { earliest: deal.createdOn } });
    const outcome = await loseSharedDeal(world, deal, reading.value);
    if (outcome.kind === 'done') onDone();
    settle(outcome, i18n.t('partnerShared.loseSaid', { name }));
  };
  return (
    <PlanForm
      label={i18n.t('partnerShared.loseForm', { name })}
      submit={i18n.t('partnerShared.loseSubmit')}
      problems={problem === null ? [] : [problem]}
      restored={false}
      onSubmit={save}
      onCancel={onDone}
    >
      {/* The form stands where its button was, so the reader expects to be in it. */}
      <TextField
        label={i18n.t('partnerShared.closedOnLost')}
        type="date"
        value={day}
        error={problem === null ? null : problemWords(problem)}
        onText={setDay}
        autoFocus
      />
    </PlanForm>
  );
}
