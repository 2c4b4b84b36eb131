import { i18n } from '#i18n';
import type { PictureEntry } from '../../../../store/queries/ticket-pictures.ts';
import { BrokenPicture } from './BrokenPicture.tsx';
import { PictureCard } from './PictureCard.tsx';
import styles from './PictureSection.module.css';
import { usePictureActs } from './use-picture-acts.ts';

interface Props {
  readonly entries: readonly PictureEntry[];
  readonly onEdit: (id: string) => void;
}

/** The pictures of a ticket in their order. */
export function PictureList({ entries, onEdit }: Props) {
  const acts = usePictureActs();
  if (entries.length === 0) return <p className={styles.soft}>{i18n.t('pictures.none')}</p>;
  const last = entries.findLastIndex(({ kind }) => kind !== 'broken');
  return (
    <ul className={styles.list} aria-label={i18n.t('pictures.list')}>
      {entries.map((entry, index) =>
        entry.kind === 'broken' ? (
          <BrokenPicture key={entry.id} id={entry.id} onDelete={acts.removeBroken} />
        ) : entry.kind === 'left-out' ? (
          <BrokenPicture key={entry.id} id={entry.id} leftOut={entry.meta.name} onDelete={acts.remove} />
        ) : (
          <PictureCard
            key={entry.id}
            picture={entry.meta}
            first={index === 0}
            last={index === last}
            acts={acts}
            onEdit={onEdit}
          />
        ),
      )}
    </ul>
  );
}
