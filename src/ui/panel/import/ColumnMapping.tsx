import { i18n } from '#i18n';
import type { ColumnField } from '../../../domain/certifications/import/column-words.ts';
import type { TableDescription } from '../../../domain/certifications/import/source-description.ts';
import { Field } from '../../components/Field.tsx';
import styles from './ImportScreen.module.css';
import { fieldLabel } from './reason-words.ts';

interface Props {
  readonly table: TableDescription;
  readonly open: boolean;
  readonly onChange: (columns: readonly ColumnField[]) => void;
}

const FIELDS: readonly ColumnField[] = [
  'ignore',
  'name',
  'issuer',
  'earned',
  'expires',
  'holder',
  'email',
  'link',
  'credentialId',
];

/** How a table was read: which column holds what. */
export function ColumnMapping({ table, open, onChange }: Props) {
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
            // Columns have no identity but their place.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above.
            <Field key={index} label={heading} hint={sample[0]?.[index]?.slice(0, 60) ?? ''}>
              {(control) => (
                <select
                  {...control}
                  value={field}
                  onChange={(event) =>
                    onChange(withColumn(columns, index, FIELDS.find((one) => one === event.target.value) ?? field))
                  }
                >
                  {FIELDS.map((option) => (
                    <option key={option} value={option}>
                      {columnWords(option)}
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

/** A field moves to the column that is chosen for it; only a holder may stand in two, as first and last name. */
function withColumn(columns: readonly ColumnField[], index: number, field: ColumnField): readonly ColumnField[] {
  return columns.map((one, at) => {
    if (at === index) return field;
    return one === field && field !== 'holder' ? 'ignore' : one;
  });
}

function columnWords(field: ColumnField): string {
  if (field === 'ignore') return i18n.t('import.ignore');
  return fieldLabel(field === 'holder' ? 'holderName' : field);
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
