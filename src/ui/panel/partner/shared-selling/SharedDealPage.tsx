import { i18n } from '#i18n';
import type { SharedDeal } from '../../../../domain/partner/shared-deal.ts';
import type { Client, PointEntry } from '../../../../domain/points/ledger.ts';
import { deleteSharedDeal } from '../../../../jobs/partner/shared-selling/save-shared-deal.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import type { Points } from '../../points/use-points.ts';
import { goTo } from '../../route.ts';
import { DealEntries } from './DealEntries.tsx';
import { DealOutcome } from './DealOutcome.tsx';
import { dealKey, wonKey } from './deal-drafts.ts';
import { SharedDealForm } from './SharedDealForm.tsx';
import styles from './SharedDealPage.module.css';
import { dealTitle } from './shared-words.ts';

interface Props {
  readonly deal: SharedDeal;
  /** What winning it made of the ledger, as far as it is still there. */
  readonly entries: readonly PointEntry[];
  readonly clients: readonly Client[];
  /** What was typed before and not saved, by its key. */
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly points: Points;
}

/** A shared deal: how it ended, what of it is in the ledger, and its fields. */
export function SharedDealPage({ deal, entries, clients, drafts, points }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const client = clients.find(({ id }) => id === deal.clientId) ?? null;
  const name = dealTitle(deal);
  const remove = async () => {
    const outcome = await deleteSharedDeal(world, deal);
    settle(outcome, i18n.t('partnerShared.deleted', { name }));
    if (outcome.kind === 'done') goTo('/partner/shared');
  };
  return (
    <>
      <header className={styles.head}>
        <h1>{name}</h1>
        <p className={styles.who}>{client?.name ?? i18n.t('partnerShared.clientDeleted')}</p>
        <Button look="quiet" onClick={() => void remove()}>
          {i18n.t('action.delete')}
        </Button>
      </header>
      <DealOutcome
        deal={deal}
        client={client}
        entries={entries}
        kept={drafts.get(wonKey(deal.id)) ?? null}
        points={points}
      />
      {deal.entryIds.length === 0 ? null : <DealEntries entries={entries} client={client} points={points} />}
      <SharedDealForm
        deal={deal}
        client={client}
        clients={clients}
        currency={deal.mrr.currency}
        kept={drafts.get(dealKey(deal.id)) ?? null}
        points={points}
      />
    </>
  );
}
