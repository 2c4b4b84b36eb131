import type { ReactNode, Ref } from 'react';
import { i18n } from '#i18n';
import styles from './RowList.module.css';

/** What a line measures in a narrow panel, unless its name is long; each is measured once it is drawn. */
export const ROW_PX = 81;

interface Props {
  readonly list?: Ref<HTMLUListElement>;
  /** Pixels of the lines that are not drawn, above and below those that are. */
  readonly above: number;
  readonly below: number;
  readonly children: ReactNode;
}

/** The list around the lines that are drawn of it. No hooks: the first paint draws it too. */
export function RowList({ list, above, below, children }: Props) {
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={i18n.t('nav.certifications')}
      style={{ paddingBlockStart: `${above}px`, paddingBlockEnd: `${below}px` }}
    >
      {children}
    </ul>
  );
}
