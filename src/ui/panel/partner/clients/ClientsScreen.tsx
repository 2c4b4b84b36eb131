import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { clientFilter } from '../../../../domain/partner/clients/client-filter.ts';
import { type ClientsChoice, DEFAULT_PREFERENCES } from '../../../../domain/preferences.ts';
import { mapped } from '../../../../jobs/long-work.ts';
import { saveClientsChoice } from '../../../../jobs/save-preferences.ts';
import { readClientLists } from '../../../../store/queries/saved-reports.ts';
import { readPreferences } from '../../../../store/queries/settings.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorkedOut } from '../../../components/use-worked-out.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useScreenCopy } from '../../kept-screen/use-screen-copy.ts';
import { useLedger } from '../../points/use-ledger.ts';
import { usePoints } from '../../points/use-points.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { FirstClients, NoClientShown } from './ClientsEmpty.tsx';
import { ClientsRows } from './ClientsRows.tsx';
import styles from './ClientsScreen.module.css';
import { ClientsTools } from './ClientsTools.tsx';
import { clientLiner } from './client-line.ts';
import { orderedLines } from './client-order.ts';
import { searchedLines } from './client-search.ts';
import { clientsReportRoute } from './clients-report-route.ts';
import { ListTools } from './ListTools.tsx';
import { useChosen } from './use-chosen.ts';
import { useClientDesk } from './use-client-desk.ts';
import { useFirstLines } from './use-first-lines.ts';

/** All clients with what the partner dashboard tells of them. How the list was left is kept. */
export function ClientsScreen() {
  const world = useWorld();
  const points = usePoints();
  const lists = useLive(() => readClientLists(world.database), [world]);
  const kept = useLive(() => readPreferences(world.database), [world]);
  const [changed, setChanged] = useState<ClientsChoice | null>(null);
  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const asked = useDeferredValue(search);
  const choice = changed ?? kept?.clientsChoice;
  const { show, sort, inactiveDays, listId } = choice ?? DEFAULT_PREFERENCES.clientsChoice;
  const shownList = lists?.find(({ id }) => id === listId) ?? null;
  const today = points?.today;
  const plainly = choice?.show === 'all' && choice.sort === 'name' && choice.listId === null && asked === '';
  const { first, begun } = useFirstLines(points, choice === undefined ? undefined : plainly);
  const view = useLedger(begun ? points?.book : undefined);
  const desk = useClientDesk(begun);
  const ready = view !== undefined && desk !== undefined && today !== undefined;
  const lines = useWorkedOut(ready ? (pause) => mapped([...view.values()], clientLiner(desk, today), pause) : null, [
    ready,
    view,
    desk,
    today,
  ]);
  const ordered = useMemo(() => (lines === undefined ? null : orderedLines(lines, sort)), [lines, sort]);
  const filtered = useMemo(() => {
    if (ordered === null || today === undefined || lists === undefined) return null;
    const inList = shownList === null ? null : new Set(shownList.clientIds);
    const belongs = clientFilter(show, inactiveDays, today);
    return ordered.filter((line) => belongs(line) && (inList === null || inList.has(line.client.id)));
  }, [ordered, today, lists, shownList, show, inactiveDays]);
  const shown = useMemo(() => (filtered === null ? null : searchedLines(filtered, asked)), [filtered, asked]);
  const rows = shown ?? first;
  const { chosen, choose, chooseNone } = useChosen(shown);
  const change = useCallback(
    (part: Partial<ClientsChoice>) => {
      const next = { show, sort, inactiveDays, listId, ...part };
      setChanged(next);
      void saveClientsChoice(world, next);
    },
    [world, show, sort, inactiveDays, listId],
  );
  const empty = view?.size === 0;
  useScreenCopy(empty || shown !== null, search === '' && chosen.ids.length === 0);

  return (
    <PartnerFrame section="clients">
      <section className={styles.screen} aria-labelledby="clients">
        <header className={styles.head}>
          <h1 id="clients">{i18n.t('partnerClients.title')}</h1>
          <div className={styles.links}>
            <a href="#/partner/import?kind=clients">{i18n.t('nav.import')}</a>
            <a className={styles.primary} href="#/partner/clients/new">
              {i18n.t('ledger.newClient')}
            </a>
          </div>
        </header>
        {empty ? (
          <FirstClients />
        ) : (
          <>
            <ClientsTools
              search={search}
              searchField={searchField}
              onSearch={setSearch}
              choice={{ show, sort, inactiveDays, listId: shownList?.id ?? null }}
              onChoose={change}
              lists={lists ?? []}
              count={shown === null ? null : shown.length}
              report={clientsReportRoute({ show, sort, inactiveDays, listId: shownList?.id ?? null }, asked)}
            />
            {rows === null || choice === undefined ? null : (
              <>
                <ListTools
                  lists={lists ?? []}
                  shownList={shownList}
                  chosen={chosen.ids}
                  shown={chosen.shown}
                  onNoneChosen={chooseNone}
                  onListGone={() => change({ listId: null })}
                />
                {rows.length > 0 ? (
                  <ClientsRows lines={rows} chosen={chosen.set} onChoose={choose} />
                ) : (
                  <NoClientShown
                    onShowAll={() => {
                      setSearch('');
                      change({ show: 'all', listId: null });
                      // The button is gone then; whoever uses the keyboard goes on from the search.
                      searchField.current?.focus();
                    }}
                  />
                )}
              </>
            )}
          </>
        )}
      </section>
    </PartnerFrame>
  );
}
