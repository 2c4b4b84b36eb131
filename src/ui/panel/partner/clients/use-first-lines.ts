import { useEffect, useState } from 'react';
import { creditMaker } from '../../../../domain/points/credit.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import { ledgerView } from '../../../../domain/points/ledger-view.ts';
import { readFirstClients } from '../../../../store/queries/first-clients.ts';
import { useWorld } from '../../../components/world-context.ts';
import { plain } from '../../certifications/list-entry.ts';
import type { Points } from '../../points/use-points.ts';
import { type ClientLine, clientLines } from './client-line.ts';
import { orderedLines } from './client-order.ts';
import { isDeskKept } from './use-client-desk.ts';

/** About a screen of them. */
const FIRST = 15;

interface FirstLines {
  /** Null while they are not read, or not to be shown. */
  readonly first: readonly ClientLine[] | null;
  /** Whether all is to be read: at once, it would keep these waiting for thousands of rows. */
  readonly begun: boolean;
}

/**
 * The first lines by name, to be shown until all of them are there. `plainly` tells whether the list is shown as it is, by
 * name and without a filter; undefined while that is not known.
 */
export function useFirstLines(points: Points | undefined, plainly: boolean | undefined): FirstLines {
  const { database } = useWorld();
  const [first, setFirst] = useState<readonly ClientLine[] | null>(null);
  const [begun, setBegun] = useState(() => isDeskKept(database));
  useEffect(() => {
    if (begun || points === undefined || plainly === undefined) return;
    if (!plainly) return setBegun(true);
    let still = true;
    void readFirstClients(database, firstByName).then(({ clients, entries, desk }) => {
      if (!still) return;
      const view = ledgerView(clients, entries, creditMaker(points.book));
      setFirst(orderedLines(clientLines(view, desk, points.today), 'name'));
      setBegun(true);
    });
    return () => {
      still = false;
    };
  }, [database, begun, points, plainly]);
  return { first: plainly === true && first !== null && first.length > 0 ? first : null, begun };
}

function firstByName(clients: readonly Client[]): readonly Client[] {
  const keyed = clients.map((client) => ({ client, key: plain(client.name) }));
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return keyed
    .sort((a, b) => order(a.key, b.key) || order(a.client.id, b.client.id))
    .slice(0, FIRST)
    .map(({ client }) => client);
}
