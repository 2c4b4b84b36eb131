import { readDate, readPastDay } from '../../draft-date.ts';
import { readWholeNumber } from '../../draft-number.ts';
import type { DraftReading } from '../../draft-problem.ts';
import { draftReader } from '../../draft-reader.ts';
import { readText } from '../../draft-text.ts';
import type { PointEntryFields } from '../../points/ledger.ts';
import type { DayText } from '../../time.ts';
import type { SharedDeal } from '../shared-deal.ts';

/** What the ledger wants to know of a deal that was won, as its form holds it. */
export interface WonSharedDraft extends Pick<SharedDeal, 'saleKind' | 'manages'> {
  readonly soldOn: string;
  readonly productLine: string;
  /** Counts for an upsell only. */
  readonly lineSoldOn: string;
  /** Counts for what is managed only. */
  readonly otherPartners: string;
}

export type WonSharedFields = Pick<PointEntryFields, 'productLine' | 'saleKind' | 'soldOn' | 'lineSoldOn'> &
  Pick<SharedDeal, 'manages' | 'otherPartners'>;

const LIMITS = { line: 200, partners: 99 };

/**
 * The fields of a won deal, or everything that is wrong with them. It was won no earlier than it was created and not after
 * today; an upsell must say when its product line was first sold, which the rate of its points follows (S9, 2024).
 */
export function readWonSharedDraft(
  draft: WonSharedDraft,
  { createdOn, today }: { readonly createdOn: DayText; readonly today: DayText },
): DraftReading<WonSharedFields, keyof WonSharedDraft> {
  const { problems, take } = draftReader<keyof WonSharedDraft>();
  const { saleKind, manages } = draft;
  const productLine = take('productLine', readText(draft.productLine.trim(), LIMITS.line)) ?? '';
  const soldOn = take('soldOn', readPastDay(draft.soldOn, today));
  const line = saleKind === 'upsell' ? take('lineSoldOn', readDate(draft.lineSoldOn, false, today))?.on : soldOn;
  const others = manages ? take('otherPartners', readWholeNumber(draft.otherPartners, 0, LIMITS.partners)) : 0;
  const wrong = new Set(problems.map(({ field }) => field));
  if (soldOn === null && !wrong.has('soldOn')) problems.push({ field: 'soldOn', reason: 'missing', data: null });
  if (soldOn !== null && soldOn < createdOn) {
    problems.push({ field: 'soldOn', reason: 'too-early', data: { earliest: createdOn } });
  }
  if (line == null && saleKind === 'upsell' && !wrong.has('lineSoldOn')) {
    problems.push({ field: 'lineSoldOn', reason: 'missing', data: null });
  }
  if (line != null && soldOn !== null && line > soldOn) {
    problems.push({ field: 'lineSoldOn', reason: 'after-sale', data: { sold: soldOn } });
  }
  if (problems.length > 0 || soldOn === null || line == null) return { kind: 'refused', problems };
  return {
    kind: 'ok',
    value: { productLine, saleKind, soldOn, lineSoldOn: line, manages, otherPartners: others ?? 0 },
  };
}
