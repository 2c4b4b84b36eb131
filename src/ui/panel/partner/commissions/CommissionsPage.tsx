import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { CommissionFilter } from '../../../../domain/preferences.ts';
import { saveCommissionFilter } from '../../../../jobs/save-preferences.ts';
import { readPreferences } from '../../../../store/queries/settings.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useScreenCopy } from '../../kept-screen/use-screen-copy.ts';
import { CommissionBasis } from './CommissionBasis.tsx';
import styles from './CommissionsScreen.module.css';
import { CommissionTools } from './CommissionTools.tsx';
import { FirstCommissions } from './FirstCommissions.tsx';
import { ForfeitedPart } from './ForfeitedPart.tsx';
import { InvoiceContact } from './InvoiceContact.tsx';
import { NewPayment } from './NewPayment.tsx';
import { QuarterList } from './QuarterList.tsx';
import { SilentPart } from './SilentPart.tsx';
import { currenciesIn, shownCommissions } from './shown-commissions.ts';
import type { CommissionDesk } from './use-commission-desk.ts';

interface Props {
  readonly desk: CommissionDesk;
  readonly drafts: ReadonlyMap<string, unknown>;
}

/** The commissions on what was read, as the filter was left. */
export function CommissionsPage({ desk, drafts }: Props) {
  const world = useWorld();
  const kept = useLive(() => readPreferences(world.database), [world]);
  const [changed, setChanged] = useState<CommissionFilter | null>(null);
  const filter = changed ?? kept?.commissionFilter;
  const asked = useDeferredValue(filter);
  const currencies = useMemo(() => currenciesIn(desk), [desk]);
  const shown = useMemo(() => (asked === undefined ? undefined : shownCommissions(desk, asked)), [desk, asked]);
  const empty = desk.commissions.length === 0 && desk.payments.length === 0;
  useScreenCopy(empty || (filter !== undefined && shown !== undefined));
  const parts = { desk, drafts };
  return (
    <>
      <NewPayment {...parts} currency={currencies.includes('USD') ? 'USD' : (currencies[0] ?? 'USD')} />
      <p className={styles.soft}>{i18n.t('partnerCommissions.intro')}</p>
      <CommissionBasis />
      {empty ? <FirstCommissions /> : null}
      {empty || filter === undefined || shown === undefined ? null : (
        <>
          <CommissionTools
            filter={filter}
            currencies={currencies}
            onFilter={(next) => {
              setChanged(next);
              void saveCommissionFilter(world, next);
            }}
          />
          <QuarterList {...parts} shown={shown} />
          <ForfeitedPart {...parts} shown={shown} />
          <SilentPart {...parts} shown={shown} />
        </>
      )}
      <InvoiceContact />
    </>
  );
}
