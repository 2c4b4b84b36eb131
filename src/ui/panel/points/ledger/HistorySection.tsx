import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { historyOn } from '../../../../domain/points/breakdown.ts';
import type { ClientLedger } from '../../../../domain/points/ledger-view.ts';
import type { DayText } from '../../../../domain/time.ts';
import { Button } from '../../../components/Button.tsx';
import { CreditChip } from './CreditChip.tsx';
import { creditWords, dayWords } from './credit-words.ts';
import { entryName } from './entry-words.ts';
import styles from './HistorySection.module.css';

interface Props {
  readonly ledger: ClientLedger;
  readonly today: DayText;
}

/** As many as are looked at; the rest is drawn when it is asked for. */
const FIRST = 50;

/** All points that a client ever brought or will bring, the latest first, with what became of them. */
export function HistorySection({ ledger, today }: Props) {
  const { client, entries, credits } = ledger;
  const lines = useMemo(() => historyOn(credits, client.id, today), [credits, client.id, today]);
  const names = useMemo(() => new Map(entries.map((entry) => [entry.id, entryName(entry)])), [entries]);
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="history">
      <h2 id="history">{i18n.t('entry.history')}</h2>
      <table className={styles.table} aria-labelledby="history">
        <thead>
          <tr>
            <th scope="col">{i18n.t('entry.points')}</th>
            <th scope="col">{i18n.t('entry.state')}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? lines : lines.slice(0, FIRST)).map((line) => (
            <tr key={`${line.credit.entryId} ${line.credit.kind}`}>
              <td>
                {creditWords(line.credit)}
                <span className={styles.soft}>{names.get(line.credit.entryId)}</span>
              </td>
              <td>
                <CreditChip line={line} />
                {line.state === 'to-come' || line.credit.until === null ? null : (
                  <span className={styles.soft}>{i18n.t('entry.from', { day: dayWords(line.credit.from) })}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {all || lines.length <= FIRST ? null : (
        <div>
          <Button onClick={() => setAll(true)}>{i18n.t('entry.showAll', [lines.length])}</Button>
        </div>
      )}
    </section>
  );
}
