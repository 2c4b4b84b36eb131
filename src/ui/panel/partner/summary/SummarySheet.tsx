import { i18n } from '#i18n';
import type { SummaryDraft } from '../../../../domain/partner/summary/summary-draft.ts';
import { ruleSetOn } from '../../../../domain/points/rule-book.ts';
import type { DayText } from '../../../../domain/time.ts';
import { factDate } from '../../../components/fact-date.ts';
import { ruleSetWords } from '../../points/rule-set-words.ts';
import { useLedger } from '../../points/use-ledger.ts';
import type { Points } from '../../points/use-points.ts';
import { dayWords } from '../renewals/renewal-words.ts';
import { SummaryCertifications } from './SummaryCertifications.tsx';
import { SummaryDeadlines } from './SummaryDeadlines.tsx';
import { SummaryRenewals } from './SummaryRenewals.tsx';
import styles from './SummarySheet.module.css';
import { SummaryTier } from './SummaryTier.tsx';

interface Props {
  readonly draft: SummaryDraft;
  readonly day: DayText;
  readonly points: Points;
}

/** What is printed: who and when, then the sections that are not left out, and what the numbers rest on. */
export function SummarySheet({ draft: { partner, note, left }, day, points }: Props) {
  const { book } = points;
  const view = useLedger(book);
  const set = ruleSetOn(book.rules, day);
  return (
    <article className={styles.sheet} aria-label={i18n.t('partnerSummary.sheet')}>
      <header className={styles.head}>
        <p className={styles.partner}>{partner === '' ? i18n.t('partnerSummary.noPartner') : partner}</p>
        <p>{i18n.t('partnerSummary.asOf', { day: dayWords(day) })}</p>
        {day < points.today ? (
          <p>{i18n.t('partnerSummary.pastDay', { day: dayWords(day), today: dayWords(points.today) })}</p>
        ) : null}
        {note.trim() === '' ? null : <p className={styles.note}>{note}</p>}
      </header>
      <p className={styles.warning}>
        {i18n.t('partnerSummary.warning')}{' '}
        {set === null
          ? null
          : `${ruleSetWords(set, book.rules)} (${i18n.t('tier.basis.source', { date: factDate(set.from) })}).`}
      </p>
      {left.includes('tier') || view === undefined ? null : <SummaryTier points={points} view={view} day={day} />}
      {left.includes('deadlines') ? null : <SummaryDeadlines day={day} />}
      {left.includes('renewals') || view === undefined ? null : <SummaryRenewals view={view} book={book} day={day} />}
      {left.includes('certifications') ? null : <SummaryCertifications day={day} />}
    </article>
  );
}
