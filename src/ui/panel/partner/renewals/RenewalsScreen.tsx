import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { RenewalListChoice } from '../../../../domain/partner/renewals/renewal-list-choice.ts';
import { dayOf, MINUTE_MS } from '../../../../domain/time.ts';
import { mapped, sorted } from '../../../../jobs/long-work.ts';
import { saveRenewalList } from '../../../../jobs/partner/renewals/save-renewal-list.ts';
import { readClients } from '../../../../store/queries/ledger.ts';
import { readRenewals } from '../../../../store/queries/renewals.ts';
import { readPreferences } from '../../../../store/queries/settings.ts';
import { useLive } from '../../../components/use-live.ts';
import { useNow } from '../../../components/use-now.ts';
import { useWorkedOut } from '../../../components/use-worked-out.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useScreenCopy } from '../../kept-screen/use-screen-copy.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { RenewalRows } from './RenewalRows.tsx';
import { FirstRenewal, NoRenewalFound } from './RenewalsEmpty.tsx';
import styles from './RenewalsScreen.module.css';
import { RenewalTools } from './RenewalTools.tsx';
import { renewalLiner, renewalOrder, shownLines } from './renewal-line.ts';

/** All renewals of clients by the day of their decision. Filter and order are as they were left. */
export function RenewalsScreen() {
  const world = useWorld();
  const { database } = world;
  const today = dayOf({ now: useNow(MINUTE_MS), zone: world.zone() });
  const renewals = useLive(() => readRenewals(database), [database]);
  const clients = useLive(() => readClients(database), [database]);
  const kept = useLive(() => readPreferences(database), [database]);
  const [changed, setChanged] = useState<RenewalListChoice | null>(null);
  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const choice = changed ?? kept?.renewalList;
  const asked = useDeferredValue(search);
  const wanted = useDeferredValue(choice);
  const lines = useWorkedOut(
    renewals && clients ? (pause) => mapped(renewals, renewalLiner(clients, today), pause) : null,
    [renewals, clients, today],
  );
  const sort = wanted?.sort;
  const ordered = useWorkedOut(lines && sort ? (pause) => sorted(lines, renewalOrder(sort), pause) : null, [
    lines,
    sort,
  ]);
  const show = wanted?.show;
  const shown = useMemo(
    () => (ordered === undefined || show === undefined ? null : shownLines(ordered, show, asked)),
    [ordered, show, asked],
  );
  const choose = (next: RenewalListChoice) => {
    setChanged(next);
    void saveRenewalList(world, next);
  };
  const empty = lines?.length === 0;
  useScreenCopy(empty || shown !== null, search === '');
  return (
    <PartnerFrame section="renewals">
      <section className={styles.screen} aria-labelledby="renewals">
        <header className={styles.head}>
          <h1 id="renewals">{i18n.t('partnerRenewals.title')}</h1>
          <div className={styles.links}>
            <a href="#/partner/import?kind=renewals">{i18n.t('nav.import')}</a>
            {empty ? null : <a href="#/partner/reports/renewals-open">{i18n.t('partnerRenewals.report')}</a>}
            <a href="#/partner/summary">{i18n.t('partnerSummary.link')}</a>
            <a className={styles.primary} href="#/partner/renewals/new">
              {i18n.t('partnerRenewals.add')}
            </a>
          </div>
        </header>
        {empty ? <FirstRenewal /> : null}
        {empty || choice === undefined ? null : (
          <RenewalTools
            search={search}
            searchField={searchField}
            onSearch={setSearch}
            choice={choice}
            onChoose={choose}
            count={shown === null ? null : shown.length}
          />
        )}
        {empty || shown === null || choice === undefined ? null : shown.length > 0 ? (
          <RenewalRows lines={shown} />
        ) : (
          <NoRenewalFound
            onShowAll={() => {
              setSearch('');
              choose({ ...choice, show: 'all' });
              // The button is gone then; whoever uses the keyboard goes on from the search.
              searchField.current?.focus();
            }}
          />
        )}
      </section>
    </PartnerFrame>
  );
}
