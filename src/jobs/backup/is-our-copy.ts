import { backupHeadSchema } from '../../domain/backup/backup-head.schema.ts';

/** A head has some hundred characters; what has more before its tables is none of ours. */
const MOST_HEAD = 16 * 1024;
const TABLES = '"tables":';

/** Whether a file begins as a backup of ours does, with this sum. Reads no more of it than that. */
export async function isOurCopy(file: Blob, sha256: string): Promise<boolean> {
  const text = await file.slice(0, MOST_HEAD).text();
  const end = text.indexOf(TABLES);
  if (end === -1) return false;
  try {
    const { tables: _none, ...fields } = JSON.parse(`${text.slice(0, end)}${TABLES}{}}`);
    const head = backupHeadSchema.safeParse(fields);
    return head.success && head.data.sha256 === sha256;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
