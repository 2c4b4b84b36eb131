import type { HistoryNote } from '../../domain/history/history-span.ts';
import type { CompanionDatabase } from '../database.ts';

/** What is noted of the history itself; null before the first look at it. */
export async function readHistoryNote({ settings }: CompanionDatabase): Promise<HistoryNote | null> {
  return ((await settings.get('history'))?.value as HistoryNote | undefined) ?? null;
}
