import { i18n } from '#i18n';
import type { ClientList } from '../../../../domain/partner/saved-report.ts';
import { deleteClientList, takeFromClientList } from '../../../../jobs/partner/clients/save-client-list.ts';
import { Button } from '../../../components/Button.tsx';
import { countWords } from '../../../components/count-words.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import { AddToListForm } from './AddToListForm.tsx';
import styles from './ListTools.module.css';
import { RenameListForm } from './RenameListForm.tsx';

interface Props {
  readonly lists: readonly ClientList[];
  /** The list that is shown; null while all clients are. */
  readonly shownList: ClientList | null;
  /** Those ticked, and those that the filters leave. */
  readonly chosen: readonly string[];
  readonly shown: readonly string[];
  readonly onNoneChosen: () => void;
  readonly onListGone: () => void;
}

/** What can be done with lists of clients: put clients into one, take them out, rename and delete it. */
export function ListTools({ lists, shownList, chosen, shown, onNoneChosen, onListGone }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const { open, show, close, opener } = useOpenForm<'add' | 'rename'>(null);
  const ids = chosen.length > 0 ? chosen : shown;
  if (open === 'add') {
    return (
      <AddToListForm
        lists={lists}
        clientIds={ids}
        onDone={() => {
          onNoneChosen();
          close();
        }}
        onCancel={close}
      />
    );
  }
  if (open === 'rename' && shownList !== null) {
    return <RenameListForm key={shownList.id} list={shownList} onClose={close} />;
  }
  return (
    <div className={styles.bar}>
      <Button ref={opener} look="quiet" disabled={ids.length === 0} onClick={() => show('add')}>
        {keepWords(chosen.length, shown.length)}
      </Button>
      {chosen.length === 0 ? null : (
        <Button look="quiet" onClick={onNoneChosen}>
          {i18n.t('partnerClients.chooseNone')}
        </Button>
      )}
      {shownList === null ? null : (
        <>
          {chosen.length === 0 ? null : (
            <Button
              look="quiet"
              onClick={async () => {
                const outcome = await takeFromClientList(world, shownList, chosen);
                settle(outcome, i18n.t('partnerClients.takenOut', { name: shownList.name }));
                if (outcome.kind === 'done') onNoneChosen();
              }}
            >
              {i18n.t('partnerClients.takeOut', chosen.length, [countWords(chosen.length)])}
            </Button>
          )}
          <Button look="quiet" onClick={() => show('rename')}>
            {i18n.t('partnerClients.renameList')}
          </Button>
          <Button
            look="quiet"
            onClick={async () => {
              const outcome = await deleteClientList(world, shownList);
              settle(outcome, i18n.t('partnerClients.listDeleted', { name: shownList.name }));
              if (outcome.kind === 'done') onListGone();
            }}
          >
            {i18n.t('partnerClients.deleteList')}
          </Button>
        </>
      )}
    </div>
  );
}

/** While nothing is there to be kept, the button only says what it is for. */
function keepWords(chosen: number, shown: number): string {
  if (chosen > 0) return i18n.t('partnerClients.addChosen', chosen, [countWords(chosen)]);
  return shown === 0
    ? i18n.t('partnerClients.addToList')
    : i18n.t('partnerClients.addShown', shown, [countWords(shown)]);
}
