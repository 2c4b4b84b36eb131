import { useId } from 'react';
import { i18n } from '#i18n';
import type { Completeness, Gap } from '../../../domain/tickets/completeness.ts';
import styles from './CompletenessMeter.module.css';

const GAP_KEYS = {
  summary: 'ticketGap.summary',
  which: 'ticketGap.which',
  happened: 'ticketGap.happened',
  expected: 'ticketGap.expected',
  steps: 'ticketGap.steps',
  'hub-id': 'ticketGap.hubId',
  questions: 'ticketGap.questions',
  picture: 'ticketGap.picture',
} as const satisfies Record<Gap, string>;

/** How much a specialist could begin with, and what would still have to be asked. It never blocks. */
export function CompletenessMeter({ found }: { readonly found: Completeness }) {
  const id = useId();
  const { gaps, answered, all } = found;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{i18n.t('ticketGap.title')}</h2>
      <meter className={styles.meter} aria-labelledby={id} min={0} max={all} value={answered}>
        {i18n.t('ticketGap.share', { answered, all })}
      </meter>
      <p>{gaps.length === 0 ? i18n.t('ticketGap.none') : i18n.t('ticketGap.share', { answered, all })}</p>
      {gaps.length === 0 ? null : (
        <ul className={styles.list}>
          {gaps.map((gap) => (
            <li key={gap}>{i18n.t(GAP_KEYS[gap])}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
