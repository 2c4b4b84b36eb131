import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { Button } from '../../components/Button.tsx';
import styles from './Progress.module.css';

interface Props {
  /** From 0 to 1. */
  readonly share: number;
  readonly words: (percent: string) => string;
  /** Absent where it cannot be stopped. */
  readonly onCancel?: () => void;
}

/** How far something long has come, and the way out of it. */
export function Progress({ share, words, onCancel }: Props) {
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed is gone: the keyboard waits here, on nothing that a second press would stop.
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  const percent = new Intl.NumberFormat(browserLanguage(), { style: 'percent' }).format(share);
  return (
    <div className={styles.progress}>
      <p ref={place} tabIndex={-1}>
        {words(percent)}
      </p>
      <progress aria-label={words(percent)} max={1} value={share} />
      {onCancel === undefined ? null : (
        <div>
          <Button onClick={onCancel}>{i18n.t('data.cancel')}</Button>
        </div>
      )}
    </div>
  );
}
