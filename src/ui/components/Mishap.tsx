import { Component, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import styles from './DatabaseGate.module.css';

interface State {
  readonly error: unknown;
}

/** What stands in the place of a screen that a bug has broken: what is safe, and a way on. */
export class Mishap extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <section className={styles.closed} role="alert">
        <h1>{i18n.t('mishap.title')}</h1>
        <p>{i18n.t('mishap.text')}</p>
        <pre className={styles.detail}>{String(error)}</pre>
        <Button look="primary" onClick={() => this.setState({ error: null })}>
          {i18n.t('mishap.again')}
        </Button>
      </section>
    );
  }
}
