import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { openWorld } from '../../jobs/open-world.ts';
import { Button } from './Button.tsx';
import styles from './DatabaseGate.module.css';
import { useWorld } from './world-context.ts';

type Gate =
  | { readonly kind: 'opening' | 'open' | 'blocked' | 'newer' | 'replaced' }
  | { readonly kind: 'failed'; readonly detail: string };

/** Lets the page in when the database is open, and says what is the matter when it is not. */
export function DatabaseGate({ children }: { readonly children: ReactNode }) {
  const world = useWorld();
  const [gate, setGate] = useState<Gate>({ kind: 'opening' });
  useEffect(() => {
    void openWorld(world, {
      onBlocked: () => setGate({ kind: 'blocked' }),
      onReplaced: () => setGate({ kind: 'replaced' }),
    }).then((outcome) => {
      if (outcome.kind !== 'failed') return setGate(outcome);
      console.error('The database did not open', outcome.error);
      setGate({ kind: 'failed', detail: String(outcome.error) });
    });
  }, [world]);

  switch (gate.kind) {
    case 'open':
      return children;
    case 'opening':
      return null;
    case 'blocked':
      return <Closed title={i18n.t('gate.blockedTitle')} text={i18n.t('gate.blockedText')} />;
    case 'newer':
      return <Closed title={i18n.t('gate.newerTitle')} text={i18n.t('gate.newerText')} />;
    case 'replaced':
      return <Closed title={i18n.t('gate.replacedTitle')} text={i18n.t('gate.replacedText')} reload />;
    case 'failed':
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
