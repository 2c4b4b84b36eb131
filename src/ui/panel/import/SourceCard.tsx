import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { DateOrder } from '../../../domain/import/date-order.ts';
import type { TableAnswers } from '../../../domain/import/import-choices.ts';
import type { SourceDescription, TableDescription } from '../../../domain/import/source-description.ts';
import { countWords } from '../../components/count-words.ts';
import { Field } from '../../components/Field.tsx';
import { type ColumnChoices, ColumnMapping } from './ColumnMapping.tsx';
import styles from './ImportSteps.module.css';

interface Props<Column extends string> {
  readonly source: SourceDescription<Column>;
  /** What the user has answered so far. */
  readonly answers: TableAnswers<Column>;
  readonly pageTitle: string | null;
  readonly count: number;
  /** Whether a row has a date that can be read two ways. */
  readonly ambiguous?: boolean;
  readonly columns: ColumnChoices<Column>;
  /** A table without this column says nothing, so its columns are shown at once. */
  readonly needed: Column;
  /** More questions for the whole of the input. */
  readonly children?: ReactNode;
  /** Reads the input again under the answer. */
  readonly onAnswer: (answers: TableAnswers<Column>) => void;
}

/** What the input was taken for, and the questions that only the user can answer for all of it. */
export function SourceCard<Column extends string>({
  source,
  answers,
  pageTitle,
  count,
  ambiguous = false,
  columns: choices,
  needed,
  children,
  onAnswer,
}: Props<Column>) {
  const { dateOrder, tables } = source;
  // Columns are named for one table; several in one text are rare and read by their own headings.
  const table = tables.length === 1 ? tables[0] : undefined;
  const settled = dateOrder === 'day-first' || dateOrder === 'month-first';
  const order = answers.dateOrder ?? (settled ? dateOrder : null);
  return (
    <section className={styles.card} aria-label={i18n.t('import.source')}>
      <h2 className={styles.summary} tabIndex={-1} data-step-start="">
        {originWords(source, pageTitle ?? '')} · {i18n.t('import.foundCount', count, [countWords(count)])}
      </h2>
      {dateOrder === 'not-needed' && order === null && !ambiguous ? null : (
        <Field label={i18n.t('import.dateOrder')}>
          {(control) => (
            <select
              {...control}
              value={order ?? ''}
              onChange={(event) => onAnswer({ dateOrder: orderOf(event.target.value) })}
            >
              {/* Dates that settle it among themselves leave no row to ask at. */}
              {settled ? null : <option value="">{i18n.t('import.notSettled')}</option>}
              <option value="day-first">{i18n.t('import.dayFirst')}</option>
              <option value="month-first">{i18n.t('import.monthFirst')}</option>
            </select>
          )}
        </Field>
      )}
      {children}
      {table === undefined ? null : (
        <ColumnMapping
          table={table}
          choices={choices}
          open={answers.columns !== undefined || !table.columns.includes(needed)}
          onChange={(columns) => onAnswer({ columns, ...placeOf(table) })}
        />
      )}
    </section>
  );
}

/** Where the same table is found again; one within a text is found by itself. */
function placeOf({ delimiter, headerRow }: TableDescription): Pick<TableAnswers<never>, 'delimiter' | 'headerRow'> {
  return delimiter === 'markdown' || delimiter === 'tabs' ? {} : { delimiter, headerRow };
}

function orderOf(value: string): DateOrder | null {
  return value === 'day-first' || value === 'month-first' ? value : null;
}

function originWords({ input, fileName, encoding }: SourceDescription, pageTitle: string): string {
  if (input === 'page') return i18n.t('import.fromPage', { title: pageTitle });
  if (input === 'file') return i18n.t('import.fromFile', { name: fileName ?? '', encoding: encoding ?? '' });
  return i18n.t('import.fromText');
}
