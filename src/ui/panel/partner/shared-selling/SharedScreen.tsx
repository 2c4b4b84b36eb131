import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { SharedChoice } from '../../../../domain/preferences.ts';
import { dayOf, MINUTE_MS } from '../../../../domain/time.ts';
import { mapped, sorted } from '../../../../jobs/long-work.ts';
import { saveSharedChoice } from '../../../../jobs/save-preferences.ts';
import { readClients } from '../../../../store/queries/ledger.ts';
import { readPreferences } from '../../../../store/queries/settings.ts';
import { readSharedDeals } from '../../../../store/queries/shared-deals.ts';
import { useLive } from '../../../components/use-live.ts';
import { useNow } from '../../../components/use-now.ts';
import { useWorkedOut } from '../../../components/use-worked-out.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useScreenCopy } from '../../kept-screen/use-screen-copy.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { FirstDeals, NoDealFound } from './SharedEmpty.tsx';
import { SharedFigures } from './SharedFigures.tsx';
import { SharedRows } from './SharedRows.tsx';
import styles from './SharedScreen.module.css';
import { SharedTools } from './SharedTools.tsx';
import { foundShared, sharedLiner, sharedOrder } from './shared-lines.ts';

/** Shared selling: its three figures over a range of days, and every deal below. All choices are as they were left. */
export function SharedScreen() {
  const world = useWorld();
  const { database } = world;
  const kept = useLive(() => readPreferences(database), [database]);
  const deals = useLive(() => readSharedDeals(database), [database]);
  const clients = useLive(() => readClients(database), [database]);
  const [changed, setChanged] = useState<SharedChoice | null>(null);
  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const asked = useDeferredValue(search);
  const choice = changed ?? kept?.sharedSelling;
  const { stage, source, sort } = choice ?? {};
  const lines = useWorkedOut(deals && clients ? (pause) => mapped(deals, sharedLiner(clients), pause) : null, [
    deals,
    clients,
  ]);
  const ordered = useWorkedOut(lines && sort ? (pause) => sorted(lines, sharedOrder(sort), pause) : null, [
    lines,
    sort,
  ]);
  const shown = useMemo(
    () => (ordered && stage && source ? foundShared(ordered, { stage, source }, asked) : null),
    [ordered, stage, source, asked],
  );
  const today = dayOf({ now: useNow(MINUTE_MS), zone: world.zone() });
  useScreenCopy(choice !== undefined && (deals?.length === 0 || shown !== null), search === '');
  const choose = (change: Partial<SharedChoice>) => {
    if (choice === undefined) return;
    const next = { ...choice, ...change };
    setChanged(next);
    void saveSharedChoice(world, next);
  };

  return (
    <PartnerFrame section="shared">
      <section className={styles.screen} aria-labelledby="shared-selling">
        <header className={styles.head}>
          <h1 id="shared-selling">{i18n.t('partnerShared.title')}</h1>
          <div className={styles.links}>
            <a href="#/partner/import?kind=shared">{i18n.t('partnerShared.import')}</a>
            <a className={styles.primary} href="#/partner/shared/new">
              {i18n.t('partnerShared.newDeal')}
            </a>
          </div>
        </header>
        {deals === undefined || choice === undefined ? null : deals.length === 0 ? (
          <FirstDeals />
        ) : (
          <>
            <SharedFigures deals={deals} range={choice.range} today={today} onRange={(range) => choose({ range })} />
            <h2>{i18n.t('partnerShared.deals')}</h2>
            <SharedTools
              search={search}
              searchField={searchField}
              onSearch={setSearch}
              choice={choice}
              onChoose={choose}
              count={shown === null ? null : shown.length}
            />
            {shown === null ? null : shown.length > 0 ? (
              <SharedRows lines={shown} />
            ) : (
              <NoDealFound
                onShowAll={() => {
                  setSearch('');
                  choose({ stage: 'all', source: 'all' });
                  // The button is gone then; whoever uses the keyboard goes on from the search.
                  searchField.current?.focus();
                }}
              />
            )}
          </>
        )}
      </section>
    </PartnerFrame>
  );
}
