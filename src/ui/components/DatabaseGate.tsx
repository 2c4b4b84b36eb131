import { type ReactNode, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import styles from './DatabaseGate.module.css';
import type { DataTrouble } from './data-trouble.ts';
import { openingOf } from './database-opening.ts';
import { useWorld } from './world-context.ts';

interface Props {
  readonly children: ReactNode;
  /** What stands there while the database opens. */
  readonly meanwhile?: ReactNode;
  /** What stands there when it does not open, instead of the bare facts. */
  readonly rescue?: (trouble: DataTrouble) => ReactNode;
}

/** Lets the page in when the database is open, and says what is the matter when it is not. */
export function DatabaseGate({ children, meanwhile = null, rescue }: Props) {
  const opening = openingOf(useWorld());
  const gate = useSyncExternalStore(opening.follow, opening.gate);

  switch (gate.kind) {
    case 'open':
      return children;
    case 'opening':
      return meanwhile;
    case 'blocked':
      return <Closed title={i18n.t('gate.blockedTitle')} text={i18n.t('gate.blockedText')} />;
    case 'newer':
      return <Closed title={i18n.t('gate.newerTitle')} text={i18n.t('gate.newerText')} />;
    case 'replaced':
      return <Closed title={i18n.t('gate.replacedTitle')} text={i18n.t('gate.replacedText')} reload />;
    case 'torn':
      if (rescue !== undefined) return rescue({ kind: 'torn' });
      return <Closed title={i18n.t('gate.tornTitle')} text={i18n.t('gate.torn')} reload />;
    case 'failed':
      if (rescue !== undefined) return rescue({ kind: 'unopened', detail: gate.detail });
      return <Closed title={i18n.t('gate.failedTitle')} text={i18n.t('gate.failedText')} detail={gate.detail} reload />;
  }
}

interface ClosedProps {
  readonly title: string;
  readonly text: string;
  readonly detail?: string;
  readonly reload?: boolean;
}

function Closed({ title, text, detail, reload = false }: ClosedProps) {
  return (
    <section className={styles.closed} role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      {detail === undefined ? null : <pre className={styles.detail}>{detail}</pre>}
      {reload ? (
        <Button look="primary" onClick={() => location.reload()}>
          {i18n.t('gate.reload')}
        </Button>
      ) : null}
    </section>
  );
}
