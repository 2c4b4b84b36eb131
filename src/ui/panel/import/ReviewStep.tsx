import { type ReactNode, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { RowState } from '../../../domain/import/row-state.ts';
import type { ImportKind } from '../../../jobs/import/import-review.ts';
import { Button } from '../../components/Button.tsx';
import { countWords } from '../../components/count-words.ts';
import { Field } from '../../components/Field.tsx';
import { FoundTable, type LineProps } from './FoundTable.tsx';
import styles from './ImportSteps.module.css';
import type { ImportPhase } from './import-phase.ts';
import { rowStateWords } from './row-state-words.ts';
import type { Import } from './use-import.ts';
import { Working } from './Working.tsx';

interface Props<Kind extends ImportKind> {
  readonly phase: Extract<ImportPhase<Kind>, { readonly kind: 'review' }>;
  readonly job: Import<Kind>;
  /** What was read and what is asked of it, above the rows. */
  readonly card: ReactNode;
  readonly what: string;
  readonly line: (props: LineProps<Kind>) => ReactNode;
  readonly isBlocked: (row: Kind['row']) => boolean;
  readonly onSaved: () => Promise<void>;
}

const STATES: readonly RowState[] = ['new', 'updates', 'needs-a-look', 'known'];

const NONE: ReadonlySet<string> = new Set();

/** Looking through what was found, correcting it, and taking it over. */
export function ReviewStep<Kind extends ImportKind>({ phase, job, card, what, line, isBlocked, onSaved }: Props<Kind>) {
  const [show, setShow] = useState<RowState | 'all'>('all');
  // A row that is being corrected must not vanish under the hands as soon as it is right.
  const [touched, setTouched] = useState(NONE);
  const [refused, setRefused] = useState(false);
  const { rows, met } = phase.review;
  const shown = useMemo(
    () => (show === 'all' ? rows : rows.filter(({ state, key }) => state === show || touched.has(key))),
    [rows, show, touched],
  );
  const ticked = rows.filter(job.isTicked);

  const take = async () => {
    setRefused(ticked.length === 0);
    if (ticked.length > 0 && (await job.save(ticked))) await onSaved();
  };

  if (phase.rereading !== null) {
    // The question that was answered stays in place, and the focus in it.
    return (
      <>
        {card}
        <Working phase={{ kind: 'reading', share: phase.rereading }} onCancel={job.cancel} />
      </>
    );
  }
  return (
    <>
      {card}
      {job.resumed ? (
        <p className={styles.soft} role="status">
          {i18n.t('import.resumed')}
        </p>
      ) : null}
      <div className={styles.row}>
        <Field label={i18n.t('import.show')}>
          {(control) => (
            <select
              {...control}
              value={show}
              onChange={(event) => {
                setShow(STATES.find((state) => state === event.target.value) ?? 'all');
                setTouched(NONE);
              }}
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
            job.tick(
              shown.filter((row) => !isBlocked(row)),
              true,
            )
          }
        >
          {i18n.t('import.tickAll')}
        </Button>
        <Button look="quiet" onClick={() => job.tick(shown, false)}>
          {i18n.t('import.untickAll')}
        </Button>
      </div>
      <FoundTable<Kind>
        rows={shown}
        what={what}
        line={line}
        isTicked={job.isTicked}
        metAs={(key) => met.get(key)}
        onTick={(row, on) => job.tick([row], on)}
        onEdit={(key, field, text) => {
          setTouched((before) => new Set(before).add(key));
          job.edit(key, field, text);
        }}
      />
      <div className={styles.foot} data-foot>
        <Button look="primary" onClick={() => void take()}>
          {i18n.t('import.import')}
        </Button>
        <span role="status">{i18n.t('import.ticked', ticked.length, [countWords(ticked.length)])}</span>
        <Button look="quiet" onClick={() => void job.back()}>
          {i18n.t('import.startOver')}
        </Button>
        {refused && ticked.length === 0 ? <span role="alert">{i18n.t('import.nothingTicked')}</span> : null}
      </div>
    </>
  );
}
