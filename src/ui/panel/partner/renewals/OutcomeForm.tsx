import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { CurrencyCode } from '../../../../domain/currency.ts';
import { numberFormatOf } from '../../../../domain/number-format.ts';
import type { Renewal, RenewalOutcome } from '../../../../domain/partner/renewal.ts';
import { endingEntries } from '../../../../domain/partner/renewals/ending-entries.ts';
import { type OutcomeProblem, readOutcomeDraft } from '../../../../domain/partner/renewals/outcome-check.ts';
import { changeText } from '../../../../domain/partner/renewals/renewal-draft.ts';
import type { PointEntry } from '../../../../domain/points/ledger.ts';
import { decideRenewal } from '../../../../jobs/partner/renewals/decide-renewal.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { PlanForm } from '../../points/plan/PlanForm.tsx';
import { EndingEntries } from './EndingEntries.tsx';
import { NextRenewalFields } from './NextRenewalFields.tsx';
import { OutcomeChange } from './OutcomeChange.tsx';
import { outcomeWords } from './renewal-words.ts';

interface Props {
  readonly renewal: Renewal;
  readonly outcome: Exclude<RenewalOutcome, 'open'>;
  /** Entries of the client's ledger. */
  readonly entries: readonly PointEntry[];
  /** What the client's amounts are in. */
  readonly currency: CurrencyCode;
  /** The other renewals of the client. */
  readonly others: readonly Renewal[];
  readonly onClose: () => void;
}

/** Asks what follows from how a renewal ended, and keeps it all in one step. */
export function OutcomeForm({ renewal, outcome, entries, currency, others, onClose }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const ending = useMemo(
    () => (outcome === 'lost' ? endingEntries(renewal, entries) : []),
    [outcome, renewal, entries],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(ending.filter(({ suggested }) => suggested).map(({ entry }) => entry.id)),
  );
  const [change, setChange] = useState(
    renewal.mrrChange === null ? '' : changeText(renewal.mrrChange, browserLanguage()),
  );
  const [term, setTerm] = useState(renewal.termMonths === null ? '' : String(renewal.termMonths));
  // Whoever opened a decided renewal again may have the next one already.
  const [adds, setAdds] = useState(() => !others.some(({ renewsOn }) => renewsOn > renewal.renewsOn));
  const [problems, setProblems] = useState<readonly OutcomeProblem[]>([]);
  const save = async () => {
    const draft = { outcome, change, term, adds: outcome !== 'lost' && adds };
    const { mrr, mrrChange: expected } = renewal;
    const unit = mrr?.currency ?? currency;
    const reading = readOutcomeDraft(draft, {
      currency: unit,
      mrr,
      expected,
      format: numberFormatOf(browserLanguage()),
    });
    setProblems(reading.kind === 'refused' ? reading.problems : []);
    if (reading.kind === 'refused') return;
    const ends = ending.map(({ entry }) => entry).filter(({ id }) => chosen.has(id));
    const kept = await decideRenewal(world, renewal, { outcome, ...reading.value, ends });
    settle(kept, i18n.t('partnerRenewals.decided', { outcome: outcomeWords(outcome) }));
    onClose();
  };
  return (
    <PlanForm
      label={outcomeWords(outcome)}
      submit={i18n.t('partnerRenewals.confirm', { outcome: outcomeWords(outcome) })}
      problems={problems}
      restored={false}
      onSubmit={save}
      onCancel={onClose}
    >
      {outcome === 'changed' ? (
        <OutcomeChange renewal={renewal} value={change} problems={problems} onText={setChange} />
      ) : null}
      {outcome === 'lost' ? (
        <EndingEntries renewal={renewal} ending={ending} chosen={chosen} onChoose={setChosen} />
      ) : (
        <NextRenewalFields
          renewal={renewal}
          adds={adds}
          term={term}
          problems={problems}
          onAdds={setAdds}
          onTerm={setTerm}
        />
      )}
    </PlanForm>
  );
}
