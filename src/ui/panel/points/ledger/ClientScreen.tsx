import { i18n } from '#i18n';
import { readDrafts } from '../../../../store/queries/drafts.ts';
import { readClient, readEntriesOfClient } from '../../../../store/queries/ledger.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { PointsFrame } from '../PointsFrame.tsx';
import { usePoints } from '../use-points.ts';
import { ClientEditor } from './ClientEditor.tsx';
import { ClientPage } from './ClientPage.tsx';
import styles from './ClientScreen.module.css';
import { clientKey, draftKeys } from './draft-keys.ts';

/** One client, or a new one when `id` is null. Reads what is of this client and nothing else. */
export function ClientScreen({ id }: { readonly id: string | null }) {
  const { database } = useWorld();
  const points = usePoints();
  const found = useLive(async () => {
    const [client, entries] = await Promise.all([
      id === null ? null : readClient(database, id),
      id === null ? [] : readEntriesOfClient(database, id),
    ]);
    return { client, entries, drafts: await readDrafts(database, draftKeys(id, entries)) };
  }, [database, id]);

  return (
    <PointsFrame section="ledger">
      {points === undefined || found === undefined ? null : (
        <article className={styles.page}>
          <a className={styles.back} href="#/points/ledger">
            ← {i18n.t('nav.back')}
          </a>
          {id === null ? (
            <>
              <h1>{i18n.t('ledger.newClient')}</h1>
              <ClientEditor client={null} kept={found.drafts.get(clientKey(null)) ?? null} book={points.book} />
            </>
          ) : found.client === null ? (
            <Gone />
          ) : (
            <ClientPage client={found.client} entries={found.entries} drafts={found.drafts} points={points} />
          )}
        </article>
      )}
    </PointsFrame>
  );
}

function Gone() {
  return (
    <>
      <h1>{i18n.t('ledger.goneTitle')}</h1>
      <p>{i18n.t('ledger.goneText')}</p>
    </>
  );
}
