import { useMemo } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import { readSharedDealDraft } from '../../../../domain/partner/shared-selling/shared-deal-check.ts';
import { sharedDealDraftSchema } from '../../../../domain/partner/shared-selling/shared-deal-draft.schema.ts';
import { newSharedDealDraft, sharedDealDraftOf } from '../../../../domain/partner/shared-selling/shared-deal-draft.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import { saveSharedDeal } from '../../../../jobs/partner/shared-selling/save-shared-deal.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { readKeptTyping } from '../../points/ledger/kept-typing.ts';
import { LedgerForm } from '../../points/ledger/LedgerForm.tsx';
import { useLedgerForm } from '../../points/ledger/use-ledger-form.ts';
import { clientNamed } from '../../points/plan/won-client.ts';
import type { Points } from '../../points/use-points.ts';
import { goTo } from '../../route.ts';
import { dealKey } from './deal-drafts.ts';
import { SharedDealFields } from './SharedDealFields.tsx';
import { dealTitle } from './shared-words.ts';

interface Props {
  /** Null for a new one. */
  readonly deal: SharedDeal | null;
  /** The deal's, or the one that a new deal begins with; null for none. */
  readonly client: Client | null;
  readonly clients: readonly Client[];
  /** What a new deal begins with where its client has none. */
  readonly currency: string;
  /** What was typed before and not saved, as it was kept. */
  readonly kept: unknown;
  readonly points: Points;
}

const DATES = ['createdOn', 'expectedOn', 'closedOn'] as const;

/** The fields of a shared deal. What is typed is kept at once; it becomes the deal with the button. */
export function SharedDealForm({ deal, client, clients, currency, kept, points }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const { today, book } = points;
  const stage = deal?.stage ?? 'open';
  const stored = useMemo(
    () =>
      deal === null
        ? newSharedDealDraft(client?.name ?? '', client?.currency ?? currency, today)
        : sharedDealDraftOf(deal, client?.name ?? '', browserLanguage()),
    [deal, client, currency, today],
  );
  // Of two clients of one name the deal keeps its own.
  const knownOf = (name: string) => (client?.name === name.trim() ? client : clientNamed(name, clients));
  const { form, draft, problems, restored, touched, change, discard, submit } = useLedgerForm({
    draftKey: dealKey(deal?.id ?? null),
    kept: useMemo(() => readKeptTyping(kept, sharedDealDraftSchema), [kept]),
    stored,
    onRecord: deal !== null,
    dates: DATES,
    read: (typed) => {
      const isKnown = (name: string) => knownOf(name) !== null;
      return readSharedDealDraft(typed, { stage, today, locale: browserLanguage(), isKnown });
    },
    save: async (read, forget) => {
      const outcome = await saveSharedDeal(world, deal, knownOf(read.client)?.id ?? null, read);
      if (outcome.kind === 'gone') return say(i18n.t('partnerShared.clientGone'));
      if (outcome.kind === 'changed-elsewhere') return say(i18n.t('refusal.changedElsewhere'));
      await forget();
      settle(outcome, i18n.t('partnerShared.saved', { name: dealTitle(read.fields) }));
      if (deal === null) goTo(`/partner/shared/${outcome.id}`);
    },
  });
  return (
    <LedgerForm
      form={form}
      label={i18n.t('partnerShared.form')}
      restored={restored}
      note={stage === 'won' ? i18n.t('partnerShared.wonNote') : null}
      onSubmit={submit}
      onCancel={touched ? () => void discard() : null}
    >
      <SharedDealFields
        draft={draft}
        problems={problems}
        stage={stage}
        known={knownOf(draft.client)}
        clients={clients}
        book={book}
        onChange={change}
      />
    </LedgerForm>
  );
}
