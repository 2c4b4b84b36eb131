import { readDraftsUnder } from '../../../../store/queries/drafts.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';

const DRAFTS = 'commissions|';

export const NEW_PAYMENT = `${DRAFTS}payment|new`;

export function paymentKey(id: string): string {
  return `${DRAFTS}payment|${id}`;
}

/** A list in which a deal stands: what is typed in one does not open the deal in the others. */
export type DealPlace = 'quarter' | 'forfeited' | 'silent';

export function termsKey(entryId: string, place: DealPlace): string {
  return `${DRAFTS}terms|${entryId}|${place}`;
}

/** What is typed into the forms of commissions and not saved, by form, followed. Apart, since it changes with every key. */
export function useCommissionDrafts(): ReadonlyMap<string, unknown> | undefined {
  const { database } = useWorld();
  return useLive(() => readDraftsUnder(database, DRAFTS), [database]);
}
