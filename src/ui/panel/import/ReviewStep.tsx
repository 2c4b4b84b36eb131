import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { isBlocked } from '../../../domain/certifications/import/review-reason.ts';
import type { RowState } from '../../../domain/certifications/import/reviewed-row.ts';
import type { ImportReview } from '../../../jobs/import/review-input.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { FoundTable } from './FoundTable.tsx';
import styles from './ImportScreen.module.css';
import { rowStateWords } from './reason-words.ts';
import { SourceCard } from './SourceCard.tsx';
import type { Import } from './use-import.ts';

interface Props {
  readonly review: ImportReview;
  readonly job: Import;
  readonly pageTitle: string;
  readonly onSaved: () => Promise<void>;
}

const STATES: readonly RowState[] = ['new', 'updates', 'needs-a-look', 'known'];

/** Looking through what was found, correcting it, and taking it over. */
export function ReviewStep({ review, job, pageTitle, onSaved }: Props) {
  const [show, setShow] = useState<RowState | 'all'>('all');
  const [refused, setRefused] = useState(false);
  const { rows, met, source } = review;
  const shown = useMemo(() => (show === 'all' ? rows : rows.filter(({ state }) => state === show)), [rows, show]);
  const ticked = rows.filter(job.isTicked);

  const take = async () => {
    setRefused(ticked.length === 0);
    if (ticked.length > 0 && (await job.save(ticked))) await onSaved();
  };

  return (
    <>
      <SourceCard
        source={source}
        pageTitle={pageTitle}
        count={rows.length}
        onAnswer={(options) => void job.restart(options)}
      />
      <div className={styles.row}>
        <Field label={i18n.t('import.show')}>
          {(control) => (
            <select
              {...control}
              value={show}
              onChange={(event) => setShow(STATES.find((state) => state === event.target.value) ?? 'all')}
            >
              <option value="all">{`${i18n.t('import.showAll')} (${rows.length})`}</option>
              {STATES.map((state) => (
                <option key={state} value={state}>
                  {`${rowStateWords(state)} (${rows.filter((row) => row.state === state).length})`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button
          look="quiet"
          onClick={() =>
            job.tickAll(
              shown.filter(({ reasons }) => !isBlocked(reasons)),
              true,
            )
          }
        >
          {i18n.t('import.tickAll')}
        </Button>
        <Button look="quiet" onClick={() => job.tickAll(shown, false)}>
          {i18n.t('import.untickAll')}
        </Button>
      </div>
      <FoundTable
        rows={shown}
        isTicked={job.isTicked}
        metAs={(key) => met.get(key)}
        onTick={job.tick}
        onEdit={job.edit}
      />
      <div className={styles.foot}>
        <Button look="primary" onClick={() => void take()}>
          {i18n.t('import.import')}
        </Button>
        <span role="status">{i18n.t('import.ticked', ticked.length)}</span>
        <Button look="quiet" onClick={job.back}>
          {i18n.t('import.startOver')}
        </Button>
        {refused && ticked.length === 0 ? <span role="alert">{i18n.t('import.nothingTicked')}</span> : null}
      </div>
    </>
  );
}
