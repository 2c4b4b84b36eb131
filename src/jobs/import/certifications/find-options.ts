import type { CatalogueMatcher } from '../../../domain/certifications/catalogue-match.ts';
import type { ColumnField } from '../../../domain/certifications/import/column-words.ts';
import type { FoundRow } from '../../../domain/certifications/import/found-row.ts';
import type { ImportReading, ReadOptions, TextOutcome } from '../import-reading.ts';

/** What certifications are found by, and what the user may settle after a first reading. */
export interface FindOptions extends ReadOptions<ColumnField> {
  readonly matcher: CatalogueMatcher;
}

export type CertificationReading = ImportReading<FoundRow, ColumnField>;
export type CertificationTextOutcome = TextOutcome<FoundRow, ColumnField>;
