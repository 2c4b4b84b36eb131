import { i18n } from '#i18n';
import { readDrafts } from '../../../../store/queries/drafts.ts';
import { readClients } from '../../../../store/queries/ledger.ts';
import { readRenewal } from '../../../../store/queries/renewals.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { usePoints } from '../../points/use-points.ts';
import { useRoute } from '../../use-route.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { NewRenewal } from './NewRenewal.tsx';
import { RenewalPage } from './RenewalPage.tsx';
import styles from './RenewalScreen.module.css';
import { renewalKey } from './renewal-key.ts';

/** One renewal, or a new one when `id` is null; a new one may come with its client in the address. */
export function RenewalScreen({ id }: { readonly id: string | null }) {
  const { database } = useWorld();
  const points = usePoints();
  const clientId = useRoute().query.get('client');
  const draftKey = renewalKey(id, clientId);
  const found = useLive(async () => {
    const [renewal, clients, drafts] = await Promise.all([
      id === null ? null : readRenewal(database, id),
      readClients(database),
      readDrafts(database, [draftKey]),
    ]);
    return { renewal, clients, kept: drafts.get(draftKey) ?? null };
  }, [database, id, draftKey]);
  return (
    <PartnerFrame section="renewals">
      {points === undefined || found === undefined ? null : (
        <article className={styles.page}>
          <a className={styles.back} href="#/partner/renewals">
            ← {i18n.t('nav.back')}
          </a>
          {id === null ? (
            <NewRenewal clientId={clientId} clients={found.clients} kept={found.kept} points={points} />
          ) : found.renewal === null ? (
            <Gone />
          ) : (
            <RenewalPage renewal={found.renewal} clients={found.clients} kept={found.kept} points={points} />
          )}
        </article>
      )}
    </PartnerFrame>
  );
}

function Gone() {
  return (
    <>
      <h1>{i18n.t('partnerRenewals.goneTitle')}</h1>
      <p>{i18n.t('partnerRenewals.goneText')}</p>
    </>
  );
}
