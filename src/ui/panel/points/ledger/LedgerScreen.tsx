import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { LedgerSort } from '../../../../domain/preferences.ts';
import { saveLedgerSort } from '../../../../jobs/save-preferences.ts';
import { readPreferences } from '../../../../store/queries/settings.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { PointsFrame } from '../PointsFrame.tsx';
import { useLedger } from '../use-ledger.ts';
import { usePoints } from '../use-points.ts';
import { ClientRows } from './ClientRows.tsx';
import { ExportLedger } from './ExportLedger.tsx';
import { FirstClients, NoClientFound } from './LedgerEmpty.tsx';
import styles from './LedgerScreen.module.css';
import { LedgerTools } from './LedgerTools.tsx';
import { foundLines, linesOf, sortedLines } from './ledger-line.ts';

/** All clients with the points they bring today. The order is as it was left. */
export function LedgerScreen() {
  const world = useWorld();
  const points = usePoints();
  const view = useLedger(points?.book);
  const kept = useLive(() => readPreferences(world.database), [world]);
  const [changed, setChanged] = useState<LedgerSort | null>(null);
  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const today = points?.today;
  const sort = changed ?? kept?.ledgerSort;
  const asked = useDeferredValue(search);
  const ordered = useMemo(
    () =>
      view === undefined || today === undefined || sort === undefined ? null : sortedLines(linesOf(view, today), sort),
    [view, today, sort],
  );
  const shown = useMemo(() => (ordered === null ? null : foundLines(ordered, asked)), [ordered, asked]);
  const empty = view?.size === 0;

  return (
    <PointsFrame section="ledger">
      <section className={styles.screen} aria-labelledby="ledger">
        <header className={styles.head}>
          <h1 id="ledger">{i18n.t('ledger.title')}</h1>
          <div className={styles.links}>
            <a href="#/points/ledger/import">{i18n.t('nav.import')}</a>
            {empty ? null : <ExportLedger />}
            <a className={styles.primary} href="#/points/ledger/new">
              {i18n.t('ledger.newClient')}
            </a>
          </div>
        </header>
        {empty ? (
          <FirstClients />
        ) : (
          <>
            <LedgerTools
              search={search}
              searchField={searchField}
              onSearch={setSearch}
              sort={sort ?? null}
              onSort={(next) => {
                setChanged(next);
                void saveLedgerSort(world, next);
              }}
              count={shown === null ? null : shown.length}
            />
            {shown === null ? null : shown.length > 0 ? (
              <ClientRows lines={shown} />
            ) : (
              <NoClientFound
                onShowAll={() => {
                  setSearch('');
                  // The button is gone then; whoever uses the keyboard goes on from the search.
                  searchField.current?.focus();
                }}
              />
            )}
          </>
        )}
      </section>
    </PointsFrame>
  );
}
