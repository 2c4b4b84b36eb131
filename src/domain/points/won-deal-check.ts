import { readDate, readGivenDay } from '../draft-date.ts';
import { type DraftReading, quoted } from '../draft-problem.ts';
import { draftReader } from '../draft-reader.ts';
import { readRequired, readText } from '../draft-text.ts';
import type { DayText } from '../time.ts';
import type { PointEntryFields, SaleKind } from './ledger.ts';

/** What a planned deal needs beside itself to become an entry of the ledger, as its form holds it. */
export interface WonDealDraft {
  readonly client: string;
  /** Whether a client of that name is to be added; counts where there is none. */
  readonly addsClient: boolean;
  readonly productLine: string;
  readonly saleKind: SaleKind;
  readonly soldOn: string;
  /** For an upsell, when the product line was first sold; empty for the same day. */
  readonly lineSoldOn: string;
}

export interface WonDealFields extends Pick<PointEntryFields, 'productLine' | 'saleKind' | 'soldOn' | 'lineSoldOn'> {
  /** The client's name as typed. */
  readonly client: string;
}

const MOST_CHARACTERS = 200;

/**
 * The fields of a won deal, or everything that is wrong with them. Its line is as old as the sale unless this is an upsell.
 * A client that is not known was asked to be added.
 */
export function readWonDealDraft(
  draft: WonDealDraft,
  today: DayText,
  isKnown: (client: string) => boolean,
): DraftReading<WonDealFields, keyof WonDealDraft> {
  const { problems, take } = draftReader<keyof WonDealDraft>();
  const client = take('client', readRequired(draft.client.trim(), MOST_CHARACTERS)) ?? '';
  if (client !== '' && !draft.addsClient && !isKnown(client)) {
    problems.push({ field: 'client', reason: 'unknown-client', data: { text: quoted(client) } });
  }
  const productLine = take('productLine', readText(draft.productLine.trim(), MOST_CHARACTERS)) ?? '';
  const soldOn = take('soldOn', readGivenDay(draft.soldOn, today)) ?? '';
  const line = draft.saleKind === 'upsell' ? take('lineSoldOn', readDate(draft.lineSoldOn, false, today)) : null;
  const lineSoldOn = line?.on ?? soldOn;
  if (problems.length === 0 && lineSoldOn > soldOn) {
    problems.push({ field: 'lineSoldOn', reason: 'too-late', data: { latest: soldOn } });
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'ok', value: { client, productLine, saleKind: draft.saleKind, soldOn, lineSoldOn } };
}
