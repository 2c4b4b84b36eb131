import { i18n } from '#i18n';
import type { HistoryLine } from '../../../../domain/points/breakdown.ts';
import { entrySteps } from '../../../../domain/points/entry-steps.ts';
import type { PointEntry } from '../../../../domain/points/ledger.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { CreditChip } from './CreditChip.tsx';
import { creditWords } from './credit-words.ts';
import styles from './EntryPoints.module.css';
import { whyWords } from './why-words.ts';

interface Props {
  readonly entry: PointEntry;
  /** The client's country; null while not known. */
  readonly market: string | null;
  /** The points it gives, with what became of them. */
  readonly lines: readonly HistoryLine[];
  readonly book: RuleBook;
}

/** The points of an entry, what became of them, and why they are what they are. */
export function EntryPoints({ entry, market, lines, book }: Props) {
  const { currency } = entry.mrr;
  const worked = entrySteps(entry, market, book);
  if (worked === null) {
    return (
      <p className={styles.refused}>
        {i18n.t('entry.noBase', { currency })}{' '}
        <a href={`#/points/rules?currency=${currency}`}>{i18n.t('entry.enterBase', { currency })}</a>
      </p>
    );
  }
  if (lines.length === 0) return <p className={styles.why}>{i18n.t('entry.noPoints')}</p>;
  return (
    <>
      <ul className={styles.points}>
        {lines.map((line) => (
          <li key={line.credit.kind}>
            <span>{creditWords(line.credit)}</span>
            <CreditChip line={line} />
          </li>
        ))}
      </ul>
      <p className={styles.why}>
        {whyWords(worked, currency).join(' · ')}
        {market === null ? ` · ${i18n.t('entry.standardMarket')}` : null}
      </p>
    </>
  );
}
