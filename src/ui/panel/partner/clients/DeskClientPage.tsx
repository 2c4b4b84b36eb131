import { useMemo } from 'react';
import type { ClientHistory } from '../../../../domain/partner/clients/client-history.ts';
import { clientSummary } from '../../../../domain/partner/clients/client-summary.ts';
import { nextRenewals } from '../../../../domain/partner/clients/next-renewals.ts';
import { creditMaker } from '../../../../domain/points/credit.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import { ledgerView } from '../../../../domain/points/ledger-view.ts';
import type { Points } from '../../points/use-points.ts';
import { ClientFacts } from './ClientFacts.tsx';
import { ClientPoints } from './ClientPoints.tsx';
import { ClientRecords } from './ClientRecords.tsx';
import { ClientTickets } from './ClientTickets.tsx';
import { DeskClientHead } from './DeskClientHead.tsx';

interface Props {
  readonly client: Client;
  readonly history: ClientHistory;
  /** What was typed before and not saved, as it was kept. */
  readonly kept: unknown;
  readonly points: Points;
}

/** A client: who it is, and everything of it that is kept, part by part. */
export function DeskClientPage({ client, history, kept, points }: Props) {
  const { profile, entries, renewals } = history;
  const { book, today } = points;
  const ledger = useMemo(
    () => ledgerView([client], entries, creditMaker(book)).get(client.id),
    [client, entries, book],
  );
  const summary = useMemo(
    () =>
      ledger === undefined
        ? null
        : clientSummary(ledger, profile, nextRenewals(renewals).get(client.id) ?? null, today),
    [ledger, profile, renewals, client.id, today],
  );
  if (ledger === undefined || summary === null) return null;
  return (
    <>
      <DeskClientHead client={client} history={history} kept={kept} points={points} />
      <ClientFacts summary={summary} today={today} />
      <ClientPoints ledger={ledger} summary={summary} />
      <ClientRecords history={history} clientId={client.id} />
      <ClientTickets hubId={profile?.hubId ?? ''} />
    </>
  );
}
