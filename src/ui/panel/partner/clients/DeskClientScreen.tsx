import { i18n } from '#i18n';
import { readClientHistory } from '../../../../store/queries/client-history.ts';
import { readDraft } from '../../../../store/queries/drafts.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import styles from '../../points/ledger/ClientScreen.module.css';
import { usePoints } from '../../points/use-points.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { DeskClientPage } from './DeskClientPage.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import { deskDraftKey } from './desk-draft-key.ts';

/** One client of the partner desk, or a new one when `id` is null. Reads what is of this client and nothing else. */
export function DeskClientScreen({ id }: { readonly id: string | null }) {
  const { database } = useWorld();
  const points = usePoints();
  const found = useLive(async () => {
    const [history, draft] = await Promise.all([
      id === null ? null : readClientHistory(database, id),
      readDraft(database, deskDraftKey(id)),
    ]);
    return { history, kept: draft?.value ?? null };
  }, [database, id]);
  const client = found?.history?.client ?? null;

  return (
    <PartnerFrame section="clients">
      {points === undefined || found === undefined ? null : (
        <article className={styles.page}>
          <a className={styles.back} href="#/partner/clients">
            ← {i18n.t('nav.back')}
          </a>
          {id === null ? (
            <>
              <h1>{i18n.t('ledger.newClient')}</h1>
              <DetailsForm known={null} kept={found.kept} points={points} />
            </>
          ) : found.history === null || client === null ? (
            <>
              <h1>{i18n.t('ledger.goneTitle')}</h1>
              <p>{i18n.t('ledger.goneText')}</p>
            </>
          ) : (
            <DeskClientPage key={id} client={client} history={found.history} kept={found.kept} points={points} />
          )}
        </article>
      )}
    </PartnerFrame>
  );
}
