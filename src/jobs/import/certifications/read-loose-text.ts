import type { CatalogueNames } from '../../../domain/certifications/import/catalogue-names.ts';
import { readText } from '../../../domain/certifications/import/read-text.ts';
import { IMPORT_LIMITS } from '../../../domain/import/import-refusal.ts';
import type { PageLink } from '../../../domain/import/page-link.ts';
import { createBreather } from '../breather.ts';
import { type FindControls, refusedOutcome } from '../import-reading.ts';
import type { CertificationTextOutcome, FindOptions } from './find-options.ts';

/** A text that is no table as a whole, and what is known of where it comes from. */
export interface LooseText {
  readonly text: string;
  /** `paste` is meant line by line; of HTML and pages only what is plainly a certification counts. */
  readonly kind: 'paste' | 'html' | 'page';
  readonly links?: readonly PageLink[];
  readonly ownHost?: string | null;
}

/** Lets all readers search a text, with the page getting its turn in between. */
export async function readLooseText(
  { text, kind, links = [], ownHost = null }: LooseText,
  options: FindOptions,
  names: CatalogueNames,
  { signal, onProgress }: FindControls,
): Promise<CertificationTextOutcome> {
  const lines = countLines(text);
  if (lines > IMPORT_LIMITS.lines) return refusedOutcome({ reason: 'too-many-rows', limit: IMPORT_LIMITS.rows });
  const { columns, dateOrder = null } = options;
  const reading = readText(
    { text, kind, links, ownHost, dateOrder, columns: columns === undefined ? [] : [columns] },
    names,
  );
  const breather = createBreather();
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
    if (!breather.isDue()) continue;
    await breather.breathe();
    if (signal?.aborted === true) return refusedOutcome({ reason: 'cancelled' });
    onProgress?.(Math.min(1, step.value / lines));
  }
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
