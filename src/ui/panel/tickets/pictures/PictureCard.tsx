import { memo, useRef } from 'react';
import { i18n } from '#i18n';
import type { PictureMeta } from '../../../../domain/tickets/ticket-picture.ts';
import { Button } from '../../../components/Button.tsx';
import { BrokenPicture } from './BrokenPicture.tsx';
import styles from './PictureSection.module.css';
import { bytesWords } from './picture-words.ts';
import { useObjectUrl } from './use-object-url.ts';
import type { PictureActs } from './use-picture-acts.ts';
import { useThumbnail } from './use-thumbnail.ts';

interface Props {
  readonly picture: PictureMeta;
  readonly first: boolean;
  readonly last: boolean;
  readonly acts: PictureActs;
  readonly onEdit: (id: string) => void;
}

/** One picture: small, with what is known of it and what can be done with it. */
export const PictureCard = memo(function PictureCard({ picture, first, last, acts, onEdit }: Props) {
  const card = useRef<HTMLLIElement>(null);
  const thumbnail = useThumbnail(card, picture);
  const url = useObjectUrl(thumbnail === 'unreadable' ? null : thumbnail);
  const { id, name, width, height, bytes, redactions } = picture;
  if (thumbnail === 'unreadable') return <BrokenPicture id={id} onDelete={acts.removeBroken} />;
  return (
    <li ref={card} className={styles.card}>
      <div className={styles.thumb}>{url === null ? null : <img src={url} alt="" />}</div>
      <div className={styles.body}>
        <h3>{name}</h3>
        <p className={styles.soft}>{i18n.t('pictures.card.size', { width, height, bytes: bytesWords(bytes) })}</p>
        <p className={styles.soft}>{i18n.t('pictures.card.masked', redactions)}</p>
      </div>
      <div className={styles.acts}>
        <Button look="quiet" aria-label={i18n.t('pictures.card.edit', { name })} onClick={() => onEdit(id)}>
          {i18n.t('action.edit')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('pictures.card.copy', { name })} onClick={() => acts.copy(id)}>
          {i18n.t('pictures.card.copyShort')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('pictures.card.save', { name })} onClick={() => acts.save(id)}>
          {i18n.t('pictures.card.saveShort')}
        </Button>
        <Button
          look="quiet"
          disabled={first}
          aria-label={i18n.t('pictures.card.up', { name })}
          onClick={() => acts.move(id, -1)}
        >
          {i18n.t('pictures.card.upShort')}
        </Button>
        <Button
          look="quiet"
          disabled={last}
          aria-label={i18n.t('pictures.card.down', { name })}
          onClick={() => acts.move(id, 1)}
        >
          {i18n.t('pictures.card.downShort')}
        </Button>
        <Button look="quiet" aria-label={i18n.t('pictures.card.delete', { name })} onClick={() => acts.remove(id)}>
          {i18n.t('action.delete')}
        </Button>
      </div>
    </li>
  );
});
