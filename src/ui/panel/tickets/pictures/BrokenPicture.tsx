import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import styles from './PictureSection.module.css';

interface Props {
  readonly id: string;
  /** Its name, when it came back from a backup without its file. */
  readonly leftOut?: string;
  readonly onDelete: (id: string) => void;
}

/** A picture whose file is not there: the browser has lost it, or it was left out of the backup. It fails alone. */
export function BrokenPicture({ id, leftOut, onDelete }: Props) {
  const lost = leftOut === undefined;
  return (
    <li className={styles.card}>
      <div className={styles.thumb}>
        <StateIcon tone={lost ? 'bad' : 'warn'} />
      </div>
      <div className={styles.body}>
        <h3>{lost ? i18n.t('pictures.card.broken') : leftOut}</h3>
        <p className={styles.soft}>{lost ? i18n.t('pictures.card.brokenText') : i18n.t('leftOut.card')}</p>
      </div>
      <div className={styles.acts}>
        <Button
          look="quiet"
          aria-label={lost ? i18n.t('pictures.card.brokenDelete') : i18n.t('pictures.card.delete', { name: leftOut })}
          onClick={() => onDelete(id)}
        >
          {i18n.t('action.delete')}
        </Button>
      </div>
    </li>
  );
}
