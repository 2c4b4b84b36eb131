import type { ReactNode, Ref } from 'react';
import styles from './RowList.module.css';

/**
 * What a line measures whose name fits: each is measured once it is drawn, and one that is as high as was thought moves
 * nothing. In a narrow panel the states stand below the name, as the styles of a row have it.
 */
export function rowHeight(): number {
  return matchMedia('(max-width: 26rem)').matches ? 80 : 55;
}

interface Props {
  readonly list?: Ref<HTMLUListElement>;
  readonly label: string;
  /** Pixels of the lines that are not drawn, above and below those that are. */
  readonly above: number;
  readonly below: number;
  readonly children: ReactNode;
}

/** The list around the lines that are drawn of it. No hooks: the first paint draws it too. */
export function RowList({ list, label, above, below, children }: Props) {
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={label}
      style={{ paddingBlockStart: `${above}px`, paddingBlockEnd: `${below}px` }}
    >
      {children}
    </ul>
  );
}
