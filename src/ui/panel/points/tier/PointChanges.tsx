import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { lastMonth } from '../../../../domain/last-month.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import { creditsIn } from '../../../../domain/points/ledger-view.ts';
import { pointChanges } from '../../../../domain/points/point-changes.ts';
import { type DayText, isDayText } from '../../../../domain/time.ts';
import { Section } from '../../../components/Section.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import styles from './TierScreen.module.css';

interface Props {
  readonly view: LedgerView;
  readonly today: DayText;
}

/** What was won and lost between two days, with the clients behind each number. */
export function PointChanges({ view, today }: Props) {
  const [{ first, last }, setSpan] = useState(() => lastMonth(today));
  const inOrder = isDayText(first) && isDayText(last) && first <= last;
  const changes = useMemo(
    () => (inOrder ? pointChanges(creditsIn(view), first, last) : null),
    [view, first, last, inOrder],
  );
  const wrong = isDayText(first) && isDayText(last) && !inOrder;
  return (
    <Section id="tier-changes" title={i18n.t('tier.changes.title')}>
      <p className={styles.soft}>{i18n.t('tier.changes.text')}</p>
      <div className={styles.fields}>
        <TextField
          label={i18n.t('tier.changes.from')}
          type="date"
          value={first}
          onText={(text) => setSpan({ first: text, last })}
        />
        <TextField
          label={i18n.t('tier.changes.to')}
          type="date"
          value={last}
          error={wrong ? i18n.t('tier.changes.order') : null}
          onText={(text) => setSpan({ first, last: text })}
        />
      </div>
      {changes === null ? null : <ChangeTable changes={changes} view={view} first={first} last={last} />}
    </Section>
  );
}
