import { i18n } from '#i18n';
import type { FieldChange } from '../../../domain/history/field-changes.ts';
import styles from './FieldChanges.module.css';
import { fieldWords } from './field-words.ts';
import { valueWords } from './value-words.ts';

/** What fields held before and after, as far as that can be said in a few words. */
export function FieldChanges({ changes }: { readonly changes: readonly FieldChange[] }) {
  if (changes.length === 0) return null;
  return (
    <dl className={styles.fields}>
      {changes.map(({ field, kind, before, after }) => {
        const [was, is] = [valueWords(kind, before), valueWords(kind, after)];
        return (
          <div key={field}>
            <dt>{fieldWords(field)}</dt>
            <dd>
              {was === null || is === null
                ? i18n.t('history.differs')
                : i18n.t('history.fromTo', { before: was, after: is })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
