import { i18n } from '#i18n';
import { discardCapture } from '../../../../jobs/tickets/pictures/take-capture.ts';
import type { WaitingCapture } from '../../../../store/queries/waiting-captures.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import styles from './PictureSection.module.css';
import { useObjectUrl } from './use-object-url.ts';

interface Props {
  readonly capture: WaitingCapture;
  readonly onEdit: () => void;
}

/** A screenshot that was taken and is not part of a ticket yet. */
export function CaptureNotice({ capture, onEdit }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const url = useObjectUrl(capture.picture);
  const title =
    capture.title === ''
      ? i18n.t('pictures.waiting.untitled')
      : i18n.t('pictures.waiting.title', { title: capture.title });
  const discard = async () => settle(await discardCapture(world, capture), i18n.t('pictures.waiting.discarded'));
  return (
    <li className={styles.waiting}>
      <div className={styles.thumb}>{url === null ? null : <img src={url} alt="" />}</div>
      <div className={styles.body}>
        <h3>{title}</h3>
        <p className={styles.soft}>{i18n.t('pictures.waiting.text')}</p>
        <div className={styles.row}>
          <Button onClick={onEdit}>{i18n.t('pictures.waiting.edit')}</Button>
          <Button look="quiet" onClick={() => void discard()}>
            {i18n.t('pictures.waiting.discard')}
          </Button>
        </div>
      </div>
    </li>
  );
}
