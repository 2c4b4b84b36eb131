import { useMemo } from 'react';
import { creditMaker } from '../../../../domain/points/credit.ts';
import type { Client, PointEntry } from '../../../../domain/points/ledger.ts';
import { ledgerView } from '../../../../domain/points/ledger-view.ts';
import type { Points } from '../use-points.ts';
import { ClientHead } from './ClientHead.tsx';
import { ClientTotals } from './ClientTotals.tsx';
import { EntrySection } from './EntrySection.tsx';
import { HistorySection } from './HistorySection.tsx';

interface Props {
  readonly client: Client;
  readonly entries: readonly PointEntry[];
  /** What was typed before and not saved, by its key. */
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly points: Points;
}

/** A client: what it comes to, its entries, and the history of its points. */
export function ClientPage({ client, entries, drafts, points }: Props) {
  const { book, today } = points;
  const ledger = useMemo(
    () => ledgerView([client], entries, creditMaker(book)).get(client.id),
    [client, entries, book],
  );
  if (ledger === undefined) return null;
  return (
    <>
      <ClientHead key={client.id} client={client} drafts={drafts} book={book} />
      <ClientTotals ledger={ledger} today={today} book={book} />
      <EntrySection key={`entries ${client.id}`} ledger={ledger} drafts={drafts} points={points} />
      <HistorySection ledger={ledger} today={today} />
    </>
  );
}
