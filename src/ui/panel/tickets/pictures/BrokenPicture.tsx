import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import styles from './PictureSection.module.css';

interface Props {
  readonly id: string;
  readonly onDelete: (id: string) => void;
}

/** A picture whose file the browser has lost. It fails alone. */
export function BrokenPicture({ id, onDelete }: Props) {
  return (
    <li className={styles.card}>
      <div className={styles.thumb}>
        <StateIcon tone="bad" />
      </div>
      <div className={styles.body}>
        <h3>{i18n.t('pictures.card.broken')}</h3>
        <p className={styles.soft}>{i18n.t('pictures.card.brokenText')}</p>
      </div>
      <div className={styles.acts}>
        <Button look="quiet" aria-label={i18n.t('pictures.card.brokenDelete')} onClick={() => onDelete(id)}>
          {i18n.t('action.delete')}
        </Button>
      </div>
    </li>
  );
}
