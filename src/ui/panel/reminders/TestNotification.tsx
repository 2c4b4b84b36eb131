import { useState } from 'react';
import { i18n } from '#i18n';
import { type TestOutcome, testNotification } from '../../../jobs/test-notification.ts';
import { Button } from '../../components/Button.tsx';
import { useWorld } from '../../components/world-context.ts';
import { NotificationHelp } from './NotificationHelp.tsx';
import styles from './ReminderSettings.module.css';

/** Shows a notification now and says what became of it, with help for what no browser can see. */
export function TestNotification() {
  const world = useWorld();
  const [outcome, setOutcome] = useState<TestOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const test = async () => {
    setBusy(true);
    // Taken away first, so that the same sentence is news to a screen reader.
    setOutcome(null);
    setOutcome(await testNotification(world).finally(() => setBusy(false)));
  };
  return (
    <section className={styles.card} aria-labelledby="remind-test">
      <h2 id="remind-test">{i18n.t('remindSettings.test.title')}</h2>
      <p className={styles.soft}>{i18n.t('remindSettings.test.text')}</p>
      <div>
        <Button aria-disabled={busy} onClick={() => (busy ? undefined : void test())}>
          {i18n.t('remindSettings.test.show')}
        </Button>
      </div>
      <div className={styles.said} role="status">
        {outcome === null ? null : <p>{outcomeWords(outcome)}</p>}
      </div>
      <NotificationHelp />
    </section>
  );
}

function outcomeWords({ kind }: TestOutcome): string {
  switch (kind) {
    case 'taken':
      return i18n.t('remindSettings.test.taken');
    case 'not-allowed':
      return i18n.t('remindSettings.test.notAllowed');
    case 'refused':
      return i18n.t('remindSettings.test.refused');
  }
}
