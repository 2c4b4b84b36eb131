import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { dropsMuch, type RestoreMode, type TableReport } from '../../../domain/backup/restore-report.ts';
import type { MissingPictures } from '../../../jobs/backup/missing-pictures.ts';
import type { ReadBackup } from '../../../jobs/backup/read-backup.ts';
import { wholeMomentWords } from '../../../jobs/whole-moment-words.ts';
import { Button } from '../../components/Button.tsx';
import { countWords } from '../../components/count-words.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DataScreen.module.css';
import { ReportTable } from './ReportTable.tsx';
import { tableWords } from './table-words.ts';

interface Props {
  readonly backup: ReadBackup;
  readonly reports: Readonly<Record<RestoreMode, readonly TableReport[]>>;
  readonly missing: MissingPictures;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
}

/** What a backup would change, before anything is changed. */
export function RestoreReview({ backup, reports, missing: { here, nowhere }, onRestore, onCancel }: Props) {
  const { zone } = useWorld();
  const [mode, setMode] = useState<RestoreMode>('replace');
  const [agreed, setAgreed] = useState(false);
  const [unticked, setUnticked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const missingId = useId();
  // What was pressed is gone, so the keyboard and the reader go on here.
  useEffect(() => heading.current?.focus(), []);
  const report = reports[mode];
  const nothing = report.every(({ added, changed, removed }) => added + changed + removed === 0);
  const asks = dropsMuch(report);
  const restore = () => {
    if (!asks || agreed) return onRestore(mode);
    setUnticked(true);
    box.current?.focus();
  };
  return (
    <div className={styles.part}>
      <h3 ref={heading} tabIndex={-1}>
        {i18n.t('data.review')}
      </h3>
      <p>{i18n.t('data.madeOn', { when: wholeMomentWords(Date.parse(backup.head.createdAt), zone()) })}</p>
      <fieldset className={styles.modes}>
        <legend>{i18n.t('data.mode')}</legend>
        {(['replace', 'merge'] as const).map((one) => (
          <label key={one} className={styles.mode}>
            <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
            <span>
              {i18n.t(one === 'replace' ? 'data.replace' : 'data.merge')}
              <span className={styles.soft}>{i18n.t(one === 'replace' ? 'data.replaceHint' : 'data.mergeHint')}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {nothing ? null : <ReportTable reports={report} />}
      {backup.picturesLeftOut || nowhere > 0 ? (
        <p className={styles.trouble}>
          {[
            backup.picturesLeftOut ? i18n.t('leftOut.made') : null,
            here === 0 ? null : i18n.t('leftOut.here', here, [countWords(here)]),
            nowhere === 0 ? null : i18n.t('leftOut.nowhere', nowhere, [countWords(nowhere)]),
          ]
            .filter((sentence) => sentence !== null)
            .join(' ')}
        </p>
      ) : null}
      {backup.unfit.map(({ table, count }) => (
        <p key={table} className={styles.trouble}>
          {i18n.t('data.unfit', count, { table: tableWords(table) })}
        </p>
      ))}
      {nothing ? <p role="status">{i18n.t('data.nothingChanges')}</p> : null}
      {asks ? (
        <div className={styles.trouble} role="alert">
          <p>{i18n.t('data.dropsMuch')}</p>
          <label className={styles.mode}>
            <input
              ref={box}
              type="checkbox"
              checked={agreed}
              aria-invalid={unticked && !agreed ? true : undefined}
              aria-describedby={unticked && !agreed ? missingId : undefined}
              onChange={(event) => setAgreed(event.target.checked)}
            />
            {i18n.t('data.dropsMuchAgree')}
          </label>
          {unticked && !agreed ? (
            <p id={missingId} className={styles.wrong}>
              {i18n.t('data.dropsMuchMissing')}
            </p>
          ) : null}
        </div>
      ) : null}
      <div className={styles.row}>
        {nothing ? null : (
          <Button look={asks ? 'danger' : 'primary'} onClick={restore}>
            {i18n.t('data.restoreNow')}
          </Button>
        )}
        <Button onClick={onCancel}>{i18n.t('data.cancel')}</Button>
      </div>
    </div>
  );
}
