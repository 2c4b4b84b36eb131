import { useMemo } from 'react';
import { i18n } from '#i18n';
import { historyOn } from '../../../../domain/points/breakdown.ts';
import { creditMaker } from '../../../../domain/points/credit.ts';
import type { PointEntry } from '../../../../domain/points/ledger.ts';
import { EntryPoints } from '../../points/ledger/EntryPoints.tsx';
import { ruleSetWords } from '../../points/rule-set-words.ts';
import type { Points } from '../../points/use-points.ts';
import styles from './EntryEstimate.module.css';

interface Props {
  readonly entry: PointEntry;
  /** The client's country; null while not known. */
  readonly market: string | null;
  readonly points: Points;
}

/** The points of one entry, why, and by which rule set. */
export function EntryEstimate({ entry, market, points: { book, today } }: Props) {
  const reading = useMemo(() => creditMaker(book)(entry, market), [book, entry, market]);
  const lines = reading.kind === 'refused' ? [] : historyOn(reading.credits, entry.clientId, today);
  return (
    <div className={styles.estimate}>
      <EntryPoints entry={entry} market={market} lines={lines} book={book} />
      {reading.kind === 'refused' ? null : (
        <p className={styles.rules}>
          {i18n.t('partnerShared.estimate', { rules: ruleSetWords(reading.terms.ruleSet, book.rules) })}{' '}
          <a href="#/points/rules">{i18n.t('partnerReports.whichRules')}</a>
        </p>
      )}
    </div>
  );
}
