import type { DealReason } from './deal-reason.ts';

const MOST_CHARACTERS = 200;

/** A text that a field takes; of a longer one the beginning, with a reason that keeps the row from being kept. */
export function withinDealLimit(field: 'client' | 'productLine', text: string, reasons: DealReason[]): string {
  if (text.length <= MOST_CHARACTERS) return text;
  reasons.push({ code: 'too-long', field, characters: text.length });
  return text.slice(0, MOST_CHARACTERS);
}
