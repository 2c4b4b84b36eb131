import { i18n } from '#i18n';
import type { TableDescription } from '../../../domain/import/source-description.ts';
import { Field } from '../../components/Field.tsx';
import styles from './ImportSteps.module.css';

/** What the columns of one subject's tables can hold. */
export interface ColumnChoices<Column extends string> {
  /** In the order in which they are offered. */
  readonly fields: readonly Column[];
  readonly words: (field: Column) => string;
  /** The one that may stand in several columns, such as a first and a last name. */
  readonly many?: Column;
}

interface Props<Column extends string> {
  readonly table: TableDescription<Column>;
  readonly choices: ColumnChoices<Column>;
  readonly open: boolean;
  readonly onChange: (columns: readonly (Column | 'ignore')[]) => void;
}

/** How a table was read: which column holds what. */
export function ColumnMapping<Column extends string>({ table, choices, open, onChange }: Props<Column>) {
  const { columns, headings, sample } = table;
  return (
    <details open={open}>
      <summary>
        {i18n.t('import.readAsTable', { delimiter: delimiterWords(table.delimiter) })} · {i18n.t('import.columns')}
      </summary>
      <p className={styles.soft}>{i18n.t('import.columnsHint')}</p>
      <div className={styles.columns}>
        {columns.map((field, index) => {
          const heading = headings[index]?.trim() || i18n.t('import.column', { number: index + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
            <Field key={index} label={heading} hint={sample[0]?.[index]?.slice(0, 60) ?? ''}>
              {(control) => (
                <select
                  {...control}
                  value={field}
                  onChange={(event) =>
                    onChange(
                      withColumn(
                        columns,
                        index,
                        choices.fields.find((one) => one === event.target.value) ?? 'ignore',
                        choices.many,
                      ),
                    )
                  }
                >
                  <option value="ignore">{i18n.t('import.ignore')}</option>
                  {choices.fields.map((option) => (
                    <option key={option} value={option}>
                      {choices.words(option)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          );
        })}
      </div>
    </details>
  );
}

/** A field moves to the column that is chosen for it, unless it may stand in several. */
function withColumn<Column extends string>(
  columns: readonly (Column | 'ignore')[],
  index: number,
  field: Column | 'ignore',
  many: Column | undefined,
): readonly (Column | 'ignore')[] {
  return columns.map((one, at) => {
    if (at === index) return field;
    return one === field && field !== many ? 'ignore' : one;
  });
}

function delimiterWords(delimiter: TableDescription['delimiter']): string {
  switch (delimiter) {
    case ',':
      return i18n.t('import.comma');
    case ';':
      return i18n.t('import.semicolon');
    case '|':
    case 'markdown':
      return i18n.t('import.pipe');
    default:
      return i18n.t('import.tab');
  }
}
