import { i18n } from '#i18n';
import { usualPlaces } from '../../../../domain/points/usual-places.ts';
import { readDrafts } from '../../../../store/queries/drafts.ts';
import { readEntriesById } from '../../../../store/queries/entries-by-id.ts';
import { readClients } from '../../../../store/queries/ledger.ts';
import { readSharedDeal } from '../../../../store/queries/shared-deals.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { usePoints } from '../../points/use-points.ts';
import { useRoute } from '../../use-route.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { dealKey, wonKey } from './deal-drafts.ts';
import { SharedDealForm } from './SharedDealForm.tsx';
import { SharedDealPage } from './SharedDealPage.tsx';
import styles from './SharedDealScreen.module.css';

/** One shared deal, or a new one when `id` is null, for the client that the address may name. */
export function SharedDealScreen({ id }: { readonly id: string | null }) {
  const { database } = useWorld();
  const { query } = useRoute();
  const points = usePoints();
  const clients = useLive(() => readClients(database), [database]);
  const found = useLive(async () => {
    const deal = id === null ? null : await readSharedDeal(database, id);
    const entries = await readEntriesById(database, deal?.entryIds ?? []);
    return { deal, entries, drafts: await readDrafts(database, [dealKey(id), ...(id === null ? [] : [wonKey(id)])]) };
  }, [database, id]);

  return (
    <PartnerFrame section="shared">
      {points === undefined || clients === undefined || found === undefined ? null : (
        <article className={styles.page}>
          <a className={styles.back} href="#/partner/shared">
            ← {i18n.t('nav.back')}
          </a>
          {id === null ? (
            <>
              <h1>{i18n.t('partnerShared.newDeal')}</h1>
              <SharedDealForm
                deal={null}
                client={clients.find((one) => one.id === query.get('client')) ?? null}
                clients={clients}
                currency={usualPlaces(clients).currencies[0] ?? ''}
                kept={found.drafts.get(dealKey(null)) ?? null}
                points={points}
              />
            </>
          ) : found.deal === null ? (
            <Gone />
          ) : (
            <SharedDealPage
              deal={found.deal}
              entries={found.entries}
              clients={clients}
              drafts={found.drafts}
              points={points}
            />
          )}
        </article>
      )}
    </PartnerFrame>
  );
}

function Gone() {
  return (
    <>
      <h1>{i18n.t('partnerShared.goneTitle')}</h1>
      <p>{i18n.t('partnerShared.goneText')}</p>
    </>
  );
}
