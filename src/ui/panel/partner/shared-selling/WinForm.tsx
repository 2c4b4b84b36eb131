import { useState } from 'react';
import { i18n } from '#i18n';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import { readWonSharedDraft, type WonSharedDraft } from '../../../../domain/partner/shared-selling/won-shared-check.ts';
import { wonSharedDraftSchema } from '../../../../domain/partner/shared-selling/won-shared-draft.schema.ts';
import type { Client, PointEntry } from '../../../../domain/points/ledger.ts';
import type { DayText } from '../../../../domain/time.ts';
import { winSharedDeal } from '../../../../jobs/partner/shared-selling/close-shared-deal.ts';
import { useWorld } from '../../../components/world-context.ts';
import { PlanForm } from '../../points/plan/PlanForm.tsx';
import { useEditForm } from '../../points/plan/use-edit-form.ts';
import type { Points } from '../../points/use-points.ts';
import { wonKey } from './deal-drafts.ts';
import { dealTitle } from './shared-words.ts';
import { useSettleClosed } from './use-settle-closed.ts';
import { WinFields } from './WinFields.tsx';
import { WinPreview } from './WinPreview.tsx';

interface Props {
  readonly deal: SharedDeal;
  readonly client: Client | null;
  /** Left in the ledger by an earlier winning: then the day alone is asked for. */
  readonly entries: readonly PointEntry[];
  readonly kept: unknown;
  readonly points: Points;
  readonly onDone: () => void;
}

/** What the ledger wants to know of a deal that was won, and the points it would give. */
export function WinForm({ deal, client, entries, kept, points, onDone }: Props) {
  const world = useWorld();
  const settle = useSettleClosed();
  const [problems, setProblems] = useState<readonly DraftProblem<keyof WonSharedDraft>[]>([]);
  const { today } = points;
  const { draft, restored, change, forget } = useEditForm(
    wonKey(deal.id),
    kept,
    wonSharedDraftSchema,
    wonDraftOf(deal, today),
  );
  const again = entries.length > 0;
  // What is not asked for must not be wrong either.
  const asked = again ? { ...draft, lineSoldOn: draft.soldOn } : draft;
  const reading = readWonSharedDraft(asked, { createdOn: deal.createdOn, today });
  const save = async () => {
    setProblems(reading.kind === 'refused' ? reading.problems : []);
    if (reading.kind === 'refused') return;
    const outcome = await winSharedDeal(world, deal, reading.value);
    if (outcome.kind === 'done') {
      await forget();
      onDone();
    }
    settle(outcome, i18n.t('partnerShared.winSaid', { name: dealTitle(deal) }));
  };
  return (
    <PlanForm
      label={i18n.t('partnerShared.winForm', { name: dealTitle(deal) })}
      submit={again ? i18n.t('partnerShared.winAgain') : i18n.t('partnerShared.winSubmit')}
      problems={problems}
      restored={restored}
      onSubmit={save}
      onCancel={() => void forget().then(onDone)}
    >
      <WinFields draft={draft} problems={problems} entries={entries.length} onChange={change} />
      {!again && reading.kind === 'ok' ? (
        <WinPreview deal={deal} sale={reading.value} client={client} points={points} />
      ) : null}
    </PlanForm>
  );
}

/** A deal expected earlier was won that day, as far as is known; one expected later was won today. */
function wonDraftOf(
  { createdOn, expectedOn, productLine, saleKind, manages, otherPartners }: SharedDeal,
  today: DayText,
) {
  const expected = expectedOn !== null && expectedOn < today ? expectedOn : today;
  const soldOn = expected < createdOn ? createdOn : expected;
  return { soldOn, productLine, saleKind, lineSoldOn: '', manages, otherPartners: `${otherPartners}` };
}
