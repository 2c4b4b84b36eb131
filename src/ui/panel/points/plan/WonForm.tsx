import { useState } from 'react';
import { i18n } from '#i18n';
import type { DraftProblem } from '../../../../domain/draft-problem.ts';
import { isNewName } from '../../../../domain/points/is-new-name.ts';
import type { Client, SaleKind } from '../../../../domain/points/ledger.ts';
import type { PlannedDeal } from '../../../../domain/points/plan.ts';
import { readWonDealDraft, type WonDealDraft } from '../../../../domain/points/won-deal-check.ts';
import { wonDealDraftSchema } from '../../../../domain/points/won-deal-draft.schema.ts';
import { dayOf } from '../../../../domain/time.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { winPlannedDeal } from '../../../../jobs/win-planned-deal.ts';
import { momentOf } from '../../../../jobs/world.ts';
import { ClientField } from '../../../components/ClientField.tsx';
import { problemOf } from '../../../components/problem-words.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { saleKindWords } from '../ledger/entry-words.ts';
import { PlanForm } from './PlanForm.tsx';
import { dealName } from './plan-words.ts';
import { useEditForm } from './use-edit-form.ts';
import { useSettleDeal } from './use-settle-deal.ts';
import { clientNamed } from './won-client.ts';

interface Props {
  readonly draftKey: string;
  readonly kept: unknown;
  readonly deal: PlannedDeal;
  readonly clients: readonly Client[];
  /** When it is won or left alone. */
  readonly onDone: (won: boolean) => void;
}

const SALE_KINDS: readonly SaleKind[] = ['new', 'cross-sell', 'upsell'];

/** What the ledger wants to know of a planned deal that was won. */
export function WonForm({ draftKey, kept, deal, clients, onDone }: Props) {
  const world = useWorld();
  const settle = useSettleDeal('client');
  const [problems, setProblems] = useState<readonly DraftProblem<keyof WonDealDraft>[]>([]);
  const stored = storedSale(deal, clients, dayOf(momentOf(world)));
  const { draft, restored, change, forget } = useEditForm(draftKey, kept, wonDealDraftSchema, stored);
  const known = clientNamed(draft.client, clients);
  const save = async () => {
    const reading = readWonDealDraft(draft, dayOf(momentOf(world)), () => known !== null);
    setProblems(reading.kind === 'refused' ? reading.problems : []);
    if (reading.kind === 'refused') return;
    const { client, ...sale } = reading.value;
    const outcome = await winPlannedDeal(world, deal, known === null ? { name: client } : { id: known.id }, sale);
    if (outcome.kind === 'done') {
      await forget();
      onDone(true);
    }
    settle(outcome, i18n.t('plan.won', { name: dealName(deal) }));
  };
  const line = (field: 'productLine' | 'soldOn' | 'lineSoldOn') => ({
    value: draft[field],
    error: problemOf(problems, field),
    onText: (text: string) => change({ [field]: text }),
  });
  return (
    <PlanForm
      label={i18n.t('plan.winOf', { name: dealName(deal) })}
      submit={i18n.t('plan.toLedger')}
      look="primary"
      problems={problems}
      restored={restored}
      onSubmit={save}
      onCancel={() => void forget().then(() => onDone(false))}
    >
      <ClientField
        clients={clients}
        client={known}
        name={draft.client}
        adds={draft.addsClient}
        byName
        error={problemOf(problems, 'client')}
        {...(known === null ? {} : { hint: knownHint(known, deal) })}
        onPick={(client) => change({ client: client?.name ?? '', addsClient: false })}
        onName={(client, addsClient) => change({ client, addsClient })}
      />
      <TextField {...line('productLine')} label={i18n.t('entry.productLine')} />
      <TextField {...line('soldOn')} label={i18n.t('entry.soldOn')} type="date" />
      <SelectField
        label={i18n.t('entry.saleKind')}
        value={draft.saleKind}
        options={SALE_KINDS}
        words={saleKindWords}
        onChoose={(saleKind) => change({ saleKind })}
      />
      {draft.saleKind === 'upsell' ? (
        <TextField {...line('lineSoldOn')} label={i18n.t('calculator.lineSoldOn')} type="date" />
      ) : null}
    </PlanForm>
  );
}

/** A deal expected earlier was won that day, as far as is known; one expected later was won today. */
function storedSale(deal: PlannedDeal, clients: readonly Client[], today: string): WonDealDraft {
  const known = clientNamed(deal.label, clients);
  return {
    client: known?.name ?? deal.label,
    addsClient: known === null && isNewName(deal.label, clients),
    productLine: '',
    saleKind: 'new',
    soldOn: deal.expectedOn < today ? deal.expectedOn : today,
    lineSoldOn: '',
  };
}

/** Where a known client differs from the deal: points follow the client's market. */
function knownHint(known: Client, { market }: PlannedDeal): string {
  if (known.market === market) return i18n.t('plan.clientKnown');
  return known.market === null
    ? i18n.t('plan.clientNowhere')
    : i18n.t('plan.clientElsewhere', { market: countryWords(known.market) });
}
