import { i18n } from '#i18n';
import type { HistoryLine } from '../../../../domain/points/breakdown.ts';
import type { Client, PointEntry } from '../../../../domain/points/ledger.ts';
import { deleteEntry } from '../../../../jobs/delete-entry.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import type { Points } from '../use-points.ts';
import { entryKey, laterSaleKey } from './draft-keys.ts';
import { type EntryFormKind, EntryForms } from './EntryForms.tsx';
import styles from './EntryItem.module.css';
import { EntryPoints } from './EntryPoints.tsx';
import { entryName, managingWords, saleWords } from './entry-words.ts';
import { useOpenForm } from './use-open-form.ts';

interface Props {
  readonly entry: PointEntry;
  readonly client: Client;
  /** The points it gives, with what became of them. */
  readonly lines: readonly HistoryLine[];
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly productLines: readonly string[];
  readonly points: Points;
  /** Told of one more open form, or one less. */
  readonly onForm: (more: 1 | -1) => void;
  readonly onDeleted: () => void;
}

/** One entry: what was sold, the points it gives, and what can be done with it. */
export function EntryItem({ entry, client, lines, drafts, productLines, points, onForm, onDeleted }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const { open, show, close, opener } = useOpenForm<EntryFormKind>(
    drafts.has(entryKey(entry.id)) ? 'edit' : drafts.has(laterSaleKey(entry.id)) ? 'later' : null,
    onForm,
  );
  const name = entryName(entry);
  const managing = managingWords(entry);
  const remove = async () => {
    const outcome = await deleteEntry(world, entry);
    settle(outcome, i18n.t('entry.deleted', { name }));
    if (outcome.kind === 'done') onDeleted();
  };

  return (
    <li className={styles.entry}>
      <h3 className={styles.name}>{name}</h3>
      <p>{saleWords(entry)}</p>
      {managing === '' ? null : <p>{managing}</p>}
      <EntryPoints entry={entry} market={client.market} lines={lines} book={points.book} />
      {open === null ? (
        <fieldset className={styles.actions} aria-label={i18n.t('entry.actions', { name })}>
          <Button ref={opener} look="quiet" onClick={() => show('edit')}>
            {i18n.t('action.edit')}
          </Button>
          <Button look="quiet" onClick={() => show('later')}>
            {i18n.t('entry.later')}
          </Button>
          {entry.managedFrom !== null && entry.managedUntil === null ? (
            <Button look="quiet" onClick={() => show('unmanage')}>
              {i18n.t('entry.unmanage')}
            </Button>
          ) : null}
          {entry.endedOn === null ? (
            <Button look="quiet" onClick={() => show('end')}>
              {i18n.t('entry.end')}
            </Button>
          ) : null}
          <Button look="quiet" onClick={() => void remove()}>
            {i18n.t('action.delete')}
          </Button>
        </fieldset>
      ) : (
        <EntryForms
          form={open}
          entry={entry}
          client={client}
          drafts={drafts}
          productLines={productLines}
          points={points}
          onClose={close}
        />
      )}
    </li>
  );
}
