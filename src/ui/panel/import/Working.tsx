import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { Button } from '../../components/Button.tsx';
import styles from './ImportSteps.module.css';
import type { WorkPhase } from './import-phase.ts';

interface Props {
  readonly phase: WorkPhase;
  readonly onCancel: () => void;
}

/** How far a long import has come, and the way out of it. */
export function Working({ phase, onCancel }: Props) {
  const share = phase.kind === 'reading' ? phase.share : phase.total === 0 ? 1 : phase.written / phase.total;
  const count = new Intl.NumberFormat(browserLanguage());
  const percent = new Intl.NumberFormat(browserLanguage(), { style: 'percent' });
  const words =
    phase.kind === 'reading'
      ? i18n.t('import.readingOf', { percent: percent.format(share) })
      : i18n.t('import.saving', { written: count.format(phase.written), total: count.format(phase.total) });
  return (
    <div className={styles.card} tabIndex={-1} data-step-start="">
      <p>{words}</p>
      <progress className={styles.progress} aria-label={words} max={1} value={share} />
      <div>
        <Button onClick={onCancel}>{i18n.t('import.cancel')}</Button>
      </div>
    </div>
  );
}
