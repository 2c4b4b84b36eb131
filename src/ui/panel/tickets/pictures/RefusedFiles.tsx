import { i18n } from '#i18n';
import type { RefusedFile } from '../../../../jobs/tickets/pictures/import-pictures.ts';
import styles from './PictureSection.module.css';
import { refusalWords } from './picture-words.ts';

/** The files that were not taken, each with why and what to do. */
export function RefusedFiles({ refused }: { readonly refused: readonly RefusedFile[] }) {
  if (refused.length === 0) return null;
  return (
    <div className={styles.refused} role="alert">
      <p>{i18n.t('pictures.refused.title')}</p>
      <ul>
        {refused.map(({ name, refusal }, index) => (
          // Two files of one name can be chosen from two folders.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole
          <li key={`${index}|${name}`}>
            {i18n.t('pictures.refused.line', {
              name: name || i18n.t('pictures.waiting.untitled'),
              reason: refusalWords(refusal),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
