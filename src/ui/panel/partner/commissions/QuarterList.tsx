import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { expectedBy } from '../../../../domain/partner/commissions/expected-commission.ts';
import { NOTHING_PAID, paidBy } from '../../../../domain/partner/commissions/paid-commission.ts';
import { quarterAfter, quarterOf, quartersFrom } from '../../../../domain/partner/commissions/quarter.ts';
import { Button } from '../../../components/Button.tsx';
import styles from './CommissionsScreen.module.css';
import { QuarterItem } from './QuarterItem.tsx';
import type { ShownCommissions } from './shown-commissions.ts';
import type { CommissionDesk } from './use-commission-desk.ts';

interface Props {
  readonly desk: CommissionDesk;
  readonly shown: ShownCommissions;
  readonly drafts: ReadonlyMap<string, unknown>;
}

const BACK = 4;
const AHEAD = 6;
const MORE = 4;

/** What was and will be paid, quarter by quarter. One of them can be open. */
export function QuarterList({ desk, shown, drafts }: Props) {
  const [back, setBack] = useState(BACK);
  const [ahead, setAhead] = useState(AHEAD);
  const [open, setOpen] = useState<string | null>(null);
  const present = quarterOf(desk.today);
  const first = quarterAfter(present, -back);
  const count = back + 1 + ahead;
  const expected = useMemo(() => expectedBy(shown.commissions, first, count), [shown.commissions, first, count]);
  const paid = useMemo(() => paidBy(shown.payments), [shown.payments]);
  return (
    <section className={styles.block} aria-labelledby="commission-quarters">
      <h2 id="commission-quarters">{i18n.t('partnerCommissions.quarters')}</h2>
      <div>
        <Button onClick={() => setBack(back + MORE)}>{i18n.t('partnerCommissions.earlier')}</Button>
      </div>
      <ul className={styles.quarters} aria-label={i18n.t('partnerCommissions.quarters')}>
        {quartersFrom(first, count).map((quarter, index) => (
          <QuarterItem
            key={quarter}
            quarter={quarter}
            present={quarter === present}
            expected={expected[index] ?? new Map()}
            paid={paid.get(quarter) ?? NOTHING_PAID}
            open={quarter === open}
            onToggle={() => setOpen(quarter === open ? null : quarter)}
            desk={desk}
            shown={shown}
            drafts={drafts}
          />
        ))}
      </ul>
      <div>
        <Button onClick={() => setAhead(ahead + MORE)}>{i18n.t('partnerCommissions.later')}</Button>
      </div>
    </section>
  );
}
