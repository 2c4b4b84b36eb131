import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import styles from './DatabaseGate.module.css';
import type { DataTrouble } from './data-trouble.ts';

interface Props {
  readonly children: ReactNode;
  /** What saves the data where they are what cannot be read. */
  readonly rescue?: (trouble: DataTrouble) => ReactNode;
}

interface State {
  readonly error: unknown;
  readonly rescuing: boolean;
}

/** What stands in the place of a screen that a bug has broken: what is safe, and a way on. */
export class Mishap extends Component<Props, State> {
  override state: State = { error: null, rescuing: false };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error };
  }

  override render(): ReactNode {
    const { error, rescuing } = this.state;
    const { children, rescue } = this.props;
    if (error === null) return children;
    if (rescuing && rescue !== undefined) return rescue({ kind: 'unread', detail: String(error) });
    return (
      <section className={styles.closed} role="alert">
        <h1>{i18n.t('mishap.title')}</h1>
        <p>{i18n.t('mishap.text')}</p>
        <pre className={styles.detail}>{String(error)}</pre>
        <div className={styles.ways}>
          <Button look="primary" onClick={() => this.setState({ error: null })}>
            {i18n.t('mishap.again')}
          </Button>
          {rescue === undefined ? null : (
            <Button onClick={() => this.setState({ rescuing: true })}>{i18n.t('mishap.rescue')}</Button>
          )}
        </div>
      </section>
    );
  }
}
