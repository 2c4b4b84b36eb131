import { readDraftsUnder } from '../../../../store/queries/drafts.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';

const DRAFTS = 'commissions|';

export const NEW_PAYMENT = `${DRAFTS}payment|new`;

export function paymentKey(id: string): string {
  return `${DRAFTS}payment|${id}`;
}

export function termsKey(entryId: string): string {
  return `${DRAFTS}terms|${entryId}`;
}

/** What is typed into the forms of commissions and not saved, by form, followed. Apart, since it changes with every key. */
export function useCommissionDrafts(): ReadonlyMap<string, unknown> | undefined {
  const { database } = useWorld();
  return useLive(() => readDraftsUnder(database, DRAFTS), [database]);
}
