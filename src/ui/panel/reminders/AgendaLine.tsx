import type { ReactNode } from 'react';
import type { Tone } from '../../components/StateIcon.tsx';
import { ToneMark } from '../../components/ToneMark.tsx';
import styles from './AgendaLine.module.css';

interface Props {
  /** The panel's page about it. */
  readonly route: string;
  readonly name: string;
  /** Whose it is; empty for the user's own. */
  readonly holder: string;
  readonly state: { readonly tone: Tone; readonly words: string };
  /** Sentences under it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Where the actions stand: beside the words, beside them where there is room, or below. */
  readonly place?: 'beside' | 'where-room' | 'below';
}

/** One reminder of a list: what, whose, how it stands, what more there is to say, and what can be done. */
export function AgendaLine({ route, name, holder, state, children, actions, place = 'beside' }: Props) {
  return (
    <li className={styles.line} data-place={place}>
      <div className={styles.text}>
        <p>
          <a href={`#${route}`}>{name}</a>
          {holder === '' ? null : <span className={styles.holder}> · {holder}</span>}
        </p>
        <p>
          <ToneMark tone={state.tone}>{state.words}</ToneMark>
        </p>
        <div className={styles.more}>{children}</div>
      </div>
      {actions}
    </li>
  );
}
