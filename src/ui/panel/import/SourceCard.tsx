import { i18n } from '#i18n';
import type { DateOrder } from '../../../domain/certifications/import/date-order.ts';
import type { SourceDescription } from '../../../domain/certifications/import/source-description.ts';
import type { ImportAnswers } from '../../../jobs/import/review-input.ts';
import { Field } from '../../components/Field.tsx';
import { ColumnMapping } from './ColumnMapping.tsx';
import styles from './ImportScreen.module.css';

interface Props {
  readonly source: SourceDescription;
  readonly pageTitle: string;
  readonly count: number;
  /** Reads the input again under the answer. */
  readonly onAnswer: (options: ImportAnswers) => void;
}

/** What the input was taken for, and the questions that only the user can answer for all of it. */
export function SourceCard({ source, pageTitle, count, onAnswer }: Props) {
  const { dateOrder, tables } = source;
  return (
    <section className={styles.card} aria-label={i18n.t('import.found')}>
      <p>
        {originWords(source, pageTitle)} · {i18n.t('import.foundCount', count)}
      </p>
      {dateOrder === 'not-needed' ? null : (
        <Field label={i18n.t('import.dateOrder')}>
          {(control) => (
            <select
              {...control}
              value={dateOrder === 'day-first' || dateOrder === 'month-first' ? dateOrder : ''}
              onChange={(event) => onAnswer({ dateOrder: orderOf(event.target.value) })}
            >
              <option value="">{i18n.t('import.notSettled')}</option>
              <option value="day-first">{i18n.t('import.dayFirst')}</option>
              <option value="month-first">{i18n.t('import.monthFirst')}</option>
            </select>
          )}
        </Field>
      )}
      {/* Columns are named for one table; several in one text are rare and read by their own headings. */}
      {tables.length === 1 && tables[0] !== undefined ? (
        <ColumnMapping table={tables[0]} onChange={(columns) => onAnswer({ columns })} />
      ) : null}
    </section>
  );
}

function orderOf(value: string): DateOrder | null {
  return value === 'day-first' || value === 'month-first' ? value : null;
}

function originWords({ input, fileName, encoding }: SourceDescription, pageTitle: string): string {
  if (input === 'page') return i18n.t('import.fromPage', { title: pageTitle });
  if (input === 'file') return i18n.t('import.fromFile', { name: fileName ?? '', encoding: encoding ?? '' });
  return i18n.t('import.fromText');
}
