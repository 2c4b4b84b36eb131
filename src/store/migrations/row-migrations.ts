import { certificationWithStudyDays } from './certification-with-study-days.ts';

/** One step of a migration for rows that come from a file instead of the disk. */
interface RowMigration {
  readonly table: string;
  /** The version that its result fits. */
  readonly to: number;
  readonly run: (row: object) => object;
}

/** The row functions of `versions.ts`, oldest first: what they do to the disk they do to an older backup. */
export const ROW_MIGRATIONS: readonly RowMigration[] = [step('certifications', 2, certificationWithStudyDays)];

/** The result is checked against the present shape, so a row that was none of this table to begin with is found there. */
function step<Older extends object>(table: string, to: number, run: (row: Older) => object): RowMigration {
  return { table, to, run: (row) => run(row as Older) };
}
