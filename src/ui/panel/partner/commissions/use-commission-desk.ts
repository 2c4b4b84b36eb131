import type { CommissionPayment } from '../../../../domain/partner/commission-payment.ts';
import type { CommissionTerms } from '../../../../domain/partner/commission-terms.ts';
import { type Commission, commissionOf } from '../../../../domain/partner/commissions/commission.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import type { DayText } from '../../../../domain/time.ts';
import { COMMISSION_RULES } from '../../../../facts/commission-rules.ts';
import { mapped } from '../../../../jobs/long-work.ts';
import {
  readCommissionPayments,
  readCommissionTerms,
  readSharedEntries,
} from '../../../../store/queries/commissions.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorkedOut } from '../../../components/use-worked-out.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useLedger } from '../../points/use-ledger.ts';
import { usePoints } from '../../points/use-points.ts';

/** Everything that commissions are reckoned from, and what they come to. */
export interface CommissionDesk {
  readonly view: LedgerView;
  /** One a deal of the ledger. */
  readonly commissions: readonly Commission[];
  readonly terms: ReadonlyMap<string, CommissionTerms>;
  readonly payments: readonly CommissionPayment[];
  readonly today: DayText;
  readonly book: RuleBook;
}

/** The commissions of all deals, followed; undefined until everything is read. */
export function useCommissionDesk(): CommissionDesk | undefined {
  const { database } = useWorld();
  const points = usePoints();
  const view = useLedger(points?.book);
  const terms = useLive(() => readCommissionTerms(database), [database]);
  const payments = useLive(() => readCommissionPayments(database), [database]);
  const shared = useLive(() => readSharedEntries(database), [database]);
  const today = points?.today;
  const commissions = useWorkedOut(
    view && terms && shared && today
      ? (pause) => {
          const context = { rules: COMMISSION_RULES, today, sharedEntries: shared };
          const entries = Array.from(view.values(), (ledger) => ledger.entries).flat();
          return mapped(entries, (entry) => commissionOf(entry, terms.get(entry.id) ?? null, context), pause);
        }
      : null,
    [view, terms, shared, today],
  );
  if (points === undefined || view === undefined || terms === undefined) return undefined;
  if (payments === undefined || commissions === undefined) return undefined;
  return { view, commissions, terms, payments, today: points.today, book: points.book };
}
